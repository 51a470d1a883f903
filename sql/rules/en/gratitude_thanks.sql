-- id: en.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: Thank you so much!
-- hit: Thanks, that helps a lot
-- hit: right, silly me. thank u
-- miss: Thanks but this is about the wrong year
-- miss: Write a thank you note to my aunt
(
    opens('(?:ok |okay |oh |great |good |perfect |awesome |cool |nice |excellent |wow |yes |very good |alright |hey |ah |amazing |fantastic |wonderful |lovely |right |that ?s great |it works |works |got it )*(?:thank you|thanks|thank u|thankyou|thx|thnx|thanx|tysm|ty|many thanks|much appreciated|cheers|thank|tks|thanks a lot|i appreciate) ')
    or says(' (?:thank you|thank u|thanks|thanx|thx|ty|tysm|thanks a lot|thank you so much|thanks so much|thank you very much|much appreciated|i appreciate (?:it|this|that|your)) (?:[a-z]+ ){0,3}$') and turn_words <= 12
)
and not says(' (?:but|however|except|though|although|instead|wrong|error|doesn ?t|didn ?t|not (?:what|quite)) ')
and not says(' (?:write|draft|reply|say|email|message) (?:[a-z]+ ){0,4}(?:thank|thanks|thanking) ')
and not opens('thanks (?:to|for (?:the )?nothing)')
