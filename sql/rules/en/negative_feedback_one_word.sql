-- id: en.negative_feedback.one_word
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: the turn is nothing but a verdict on the reply
-- hit: Useless
-- hit: bad answer
-- hit: So boring!
-- hit: absolute garbage
-- miss: [request] Hi! [reply] Hello! How do you feel today? [turn] terrible
-- miss: bad weather poem
-- miss: Is it boring?
-- miss: not bad at all
turn_words <= 6
and not is_question
and not reply_asks
and opens('(?:(?:this|that|it|they|these|those|you|u|your|the|is|are|re|s|was|a|an|so|such|very|really|just|absolute|absolutely|complete|completely|total|totally|utter|utterly|pretty|kind|of|kinda|too|no|ugh|wow|lol|ok|bro|what|how|still|again|worst) )*(?:useless|garbage|trash|rubbish|crap|crappy|shit|shitty|bullshit|nonsense|gibberish|unhelpful|pathetic|worthless|ridiculous|disappointing|disappointed|mediocre|meh|cringe|cringy|cringey|cliche|cliched|cheesy|corny|lame|terrible|awful|horrible|atrocious|boring|bad|dumb|stupid|weak|generic|bland|vague|poor|robotic|repetitive|unusable|unreadable|worst|unimpressed|unimpressive) (?:(?:ai|bot|robot|chatbot|answer|answers|response|responses|reply|job|work|attempt|try|output|result|results|advice|explanation|translation|ever|bro|man|dude|lol|again|tbh|honestly|quality) )*$')
