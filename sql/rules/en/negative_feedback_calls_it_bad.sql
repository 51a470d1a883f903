-- id: en.negative_feedback.calls_it_bad
-- polarity: dsat
-- kind: negative_feedback
-- also: revision
-- weight: 1.8
-- description: calls the reply bad, useless or silly
-- hit: These are terrible names
-- hit: That's not very helpful
-- hit: It still sounds like an AI wrote it
-- hit: boring answer
-- hit: it reads a bit stiff, can you loosen it up
-- hit: not spooky enough
-- hit: way off the mark
-- miss: What makes a bad leader?
-- miss: Is it bad to drink coffee at night?
-- miss: [request] Hi [reply] Hello, how was the film? [turn] boring
-- miss: He replied: that is unacceptable
-- miss: thats kind of you
-- miss: Is a soft ball bad enough to hurt?
turn_words <= 80
and (
    says(' (?:that|this|it|these|those|which|answer|response|reply|code|one|you|they)(?: s| is| are| re| was| were| sounds| sound| looks| look| seems| seem| feels)? (?:so |very |really |too |just |pretty |quite |all |a bit |kind of |totally |completely |still |not only )?(?:bad|terrible|awful|useless|horrible|garbage|trash|rubbish|nonsense|boring|lame|bland|cringe|cheesy|ugly|poor|weak|ridiculous|stupid|dumb|silly|pathetic|unhelpful|unacceptable|disappointing|meaningless|pointless|weird|messy|confusing|redundant|repetitive|robotic|unreadable) ')
    or says(' (?:seem|seems|sound|sounds|feel|feels|look|looks) (?:a bit |a little |too |very |so |kind of |kinda |really )*(?:bad|terrible|awful|boring|lame|bland|cringe|cheesy|ugly|weak|ridiculous|silly|weird|messy|confusing|redundant|repetitive|robotic|unnatural|forced|fake|wrong|off|strange|odd|awkward) ')
    or says(' (?:sounds?|reads?|looks?|feels?|smells?) (?:too much |a lot |a bit |so |too |very |just |still |exactly )*like (?:an? |it was written by |something )*(?:ai|a i|robots?|bot|machine|chatgpt|chat gpt|gpt|computer|template) ')
    or turn_words <= 40 and says(' (?:it|that|this|they|these|those|s|its|thats|sounds?|looks?|feels?|reads?|seems?) (?:is |are |just |still |all |also )*(?:a bit|a little|bit|kinda|kind of|rather|somewhat|way too|far too) (?:too )?(?:[a-z]+) (?:$|and |can |could |make |try |for )')
    or turn_words <= 6 and not reply_asks and opens('(?:(?:so|very|too|kinda|kind|of|pretty|really|still|super|a|bit|just|lol|bruh|bro|ugh|well|sounds|looks|feels) )*(?:lame|boring|generic|cringe|cringy|bad|terrible|awful|horrible|ugly|weak|bland|trash|garbage|cheesy|corny|stupid|dumb|useless|robotic|cliche|unfunny|vague|repetitive|ridiculous|unreadable|rubbish|disappointing|unoriginal|predictable) (?:(?:lol|tbh|bro|man|dude|answer|response|joke|one|ones|again|name|names|story|text|reply) )*$')
    or turn_words <= 25 and says(' (?:not|isn ?t|aren ?t|wasn ?t) (?:[a-z]+ ){1,2}enough ')
    or turn_words <= 12 and says(' way (?:off|over|under|beyond) ')
    or says(' (?:messed up|a mess|nonsense|gibberish|too many repetitions) ')
    or says(' (?:not|isn ?t|wasn ?t|aren ?t) (?:very |really |so |that |at all |particularly |even )?(?:good|great|helpful|useful|funny|interesting|enough|satisfied|satisfactory|happy with|convinced|impressed|acceptable|clear) ')
)
and not opens('(?:is|are|was|were|do|does|what|which|how|who|when|should|can|could|if) ')
and not opens('(?:he|she|they|the (?:customer|client)|my [a-z]+) (?:[a-z]+ )?(?:wrote|said|says|answered|replied|responded|told) ')
and not says(' kind of (?:you|u) ')
