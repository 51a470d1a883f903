-- id: en.negative_feedback.calls_it_bad
-- polarity: dsat
-- kind: negative_feedback
-- also: revision
-- weight: 1.8
-- description: calls the reply bad, useless or silly
-- hit: These are terrible names
-- hit: That's not very helpful
-- hit: It still sounds like an AI wrote it
-- miss: What makes a bad leader?
-- miss: Is it bad to drink coffee at night?
turn_words <= 80
and (
    says(' (?:that|this|it|these|those|which|answer|response|reply|code|one|you|they)(?: s| is| are| re| was| were| sounds| sound| looks| look| seems| seem| feels)? (?:so |very |really |too |just |pretty |quite |all |a bit |kind of |totally |completely |still |not only )?(?:bad|terrible|awful|useless|horrible|garbage|trash|rubbish|nonsense|boring|lame|bland|cringe|cheesy|ugly|poor|weak|ridiculous|stupid|dumb|silly|pathetic|unhelpful|unacceptable|disappointing|meaningless|pointless|weird|messy|confusing|redundant|repetitive|robotic|unreadable) ')
    or says(' (?:seem|seems|sound|sounds|feel|feels|look|looks) (?:a bit |a little |too |very |so |kind of |kinda |really )*(?:bad|terrible|awful|boring|lame|bland|cringe|cheesy|ugly|weak|ridiculous|silly|weird|messy|confusing|redundant|repetitive|robotic|unnatural|forced|fake|wrong|off|strange|odd|awkward) ')
    or says(' (?:sounds?|reads?|looks?|feels?|smells?) (?:too much |a lot |a bit |so |too |very |just |still |exactly )*like (?:an? |it was written by |something )*(?:ai|a i|robots?|bot|machine|chatgpt|chat gpt|gpt|computer|template) ')
    or says(' (?:messed up|a mess|nonsense|gibberish|too many repetitions) ')
    or says(' (?:not|isn ?t|wasn ?t|aren ?t) (?:very |really |so |that |at all |particularly |even )?(?:good|great|helpful|useful|funny|interesting|enough|satisfied|satisfactory|happy with|convinced|impressed|acceptable|clear) ')
)
and not opens('(?:is|are|was|were|do|does|what|which|how|who|when|should|can|could|if) ')
