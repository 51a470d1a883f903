-- id: en.learning.understood
-- polarity: sat
-- kind: learning
-- weight: 2.0
-- description: has understood or learned from the reply
-- hit: I see, that makes sense now
-- hit: Ah, got it
-- miss: Got milk? Explain the slogan
-- miss: I see but why is it negative?
turn_words <= 80
and (
    opens('(?:ok |okay |oh |ah |aha |yes |great |cool |right |alright |now |thanks |wow |hm+ |so |well |good )*(?:i see|i understand|i get it|got it|gotcha|makes sense|that makes (?:a lot of |perfect |more |total )?sense|understood|now i (?:see|understand|get|know)|i think i (?:understand|get)|that explains|that ?s clear|clear now|i learned|i learnt|i ?ve learned|good to know|interesting|fascinating|that ?s interesting|very interesting|i didn ?t know|didn ?t know that|that clears|this clears|that clarifies) ')
    or says(' (?:makes (?:perfect |total |a lot of |much more )?sense now|i (?:have |ve )?(?:just )?(?:learned|learnt) (?:something|a lot|so much|that)|now i (?:understand|get it|see)|i understand (?:it )?now|clears (?:it|things) up|good to know|eye opening) ')
)
and not says(' (?:but|however|except|though|although|wrong|not|don ?t|doesn ?t|didn ?t (?:you|it)|why|still|isn ?t|can ?t) ')
