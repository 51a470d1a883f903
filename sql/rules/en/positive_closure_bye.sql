-- id: en.positive_closure.bye
-- polarity: sat
-- kind: positive_closure
-- weight: 1.7
-- description: ends the talk on good terms
-- hit: Bye, have a nice day
-- hit: I'll try that tonight
-- miss: How do you say goodbye in Italian?
-- miss: Write a bye-bye song for toddlers
turn_words <= 30
and (
    says(' (?:goodbye|good bye|bye|bye bye|good night|goodnight|see you|see ya|have a (?:nice|good|great|lovely|wonderful) (?:day|night|evening|one|weekend|time)|take care|that ?s all for (?:now|today)|all set|until next time|no more questions|no further questions|catch you later) ')
    or says(' (?:i ?ll|i will|we ll|let me|i ?m going to|gonna) (?:definitely |give |go |just |now |be sure to )*(?:try (?:it|this|that|them|these|out)|check (?:it|this|that|them|out)|use (?:it|this|that|these|those|them)|go with (?:it|this|that|the|number|option)|take your advice|go for it|do that|give it a (?:try|go|shot)|keep (?:that|this|it) in mind|look into (?:it|that|this|them)) ')
    or opens('(?:ok |thanks |thank you |great )*i(?: ?ll| will) (?:check|try|go with) ')
)
and not says(' (?:write|how do|how to|what is|but|wrong|not|if|say|translate|explain|song|you) ')
