-- id: en.insufficient_detail.not_understood
-- polarity: dsat
-- kind: insufficient_detail
-- ur: UR4
-- weight: 1.0
-- description: does not understand the reply
-- hit: I don't understand the last part
-- hit: That doesn't make sense
-- miss: How do babies understand language?
-- miss: What does a lawyer do?
turn_words <= 80
and (
    says(' i (?:still |really |just |also |am |m )*(?:don ?t|do not|didn ?t|did not|can ?t|cannot|couldn ?t|not|dont) (?:really |quite |fully |even |completely |actually )?(?:understand|understanding|get (?:it|this|that|how|why|what|the)|follow|see (?:how|why|what|any|the|where|it)|know (?:what you|how to (?:use|do|run|implement|apply) (?:it|this|that|these)|what (?:that|this|to do|it) )|sure what you|grasp|find) ')
    or says(' (?:confus(?:ed|es|ing)|unclear|not clear|isn ?t clear|hard to (?:understand|follow|read|see)|lost me|makes? no sense|doesn ?t make (?:any )?sense|does not make (?:any )?sense|don ?t make (?:any )?sense|not making sense|what do you mean|what does (?:that|this|it) (?:mean|even)|what did you mean|what are you (?:talking|saying|on about)|what you mean|you mean) ')
)
