-- id: en.factual_error.count_or_place
-- polarity: dsat
-- kind: factual_error
-- weight: 1.0
-- description: the number, order or place of something in the reply is off
-- hit: You only gave me seven of them
-- hit: That's only half of the list
-- miss: What are five missing persons cases?
-- miss: Write ten headlines
turn_words <= 80
and (
    says(' (?:you|it|there|this|that|they|list|i|has|s|re|are|is|still) (?:only |just |have |ve |are |is |s |re |only |gave |listed |wrote |made |generated |provided |included |see |count |counted |has )+(?:me )?(?:only |just |about |like )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|half|part|the first) ')
    or says(' (?:that s|that is|those are|these are|this is|it s|its|it is) (?:only |just |not |still |more than |less than )+(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|half|part|the first|a|the|about|an) ')
    or says(' (?:missing|missed|duplicates?|duplicated|twice|out of order|wrong order|extra|typo|misspelled|misspelling|spelled|plural|doesn ?t rhyme|does not rhyme|overlapping|overlap) ')
)
and not opens('(?:what|how|write|if|which) ')
