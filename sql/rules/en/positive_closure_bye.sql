-- id: en.positive_closure.bye
-- polarity: sat
-- kind: positive_closure
-- weight: -1.0
-- description: ends the talk on good terms
-- hit: Bye, have a nice day
-- hit: I'll try that tonight
-- miss: How do you say goodbye in Italian?
-- miss: Write a bye-bye song for toddlers
turn_words <= 40
and (
    says(' (?:good ?bye|bye|bye bye|good night|goodnight|see you|see ya|talk (?:to you )?(?:later|soon|tomorrow)|have a (?:nice|good|great|lovely|wonderful) (?:day|night|evening|one|weekend|time)|take care|that s all (?:for (?:now|today)|i need|i needed|thanks|thank you|i have)?|that will be all|all set|i m good|until next time|no more questions|no further questions|nothing else thanks|that s it for (?:now|today)|catch you later) ')
    or says(' (?:i ll|i will|we ll|we will|let me|i m going to|i am going to|going to|gonna) (?:definitely |give |go |just |now |have to |be sure to )*(?:try (?:it|this|that|them|these|those|out)|check (?:it|this|that|them|out)|use (?:it|this|that|these|those|them|your)|go with (?:it|this|that|the|number|option)|take (?:it|that|your advice|the)|go for|do that|give it a (?:try|go|shot)|give (?:that|this) a (?:try|go|shot)|keep (?:that|this|it) in mind|look into (?:it|that|this|them)) ')
)
and not says(' (?:write|how do|how to|what is|but|wrong|not|if|say|translate|explain|song) ')
