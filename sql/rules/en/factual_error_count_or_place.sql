-- id: en.factual_error.count_or_place
-- polarity: dsat
-- kind: factual_error
-- also: ignored
-- weight: 1.0
-- description: the number, order or place of something in the reply is off
-- hit: You only gave me seven of them
-- hit: That's only half of the list
-- miss: What are five missing persons cases?
-- miss: Write ten headlines
turn_words <= 60
and (
    says(' (?:only|just) (?:answered|did|gave|give|gives|got|see|listed|list|wrote|have|has|shows?|showed|generated|provided|counted|for|about|covers?|did|includes?|contains?)? ?(?:me )?(?:the first |the last )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|half|part) ')
    or says(' (?:missing|missed|duplicates?|duplicated|twice|out of order|extra|typo|misspelled|misspelling|misspelt|plural|rhyme|overlapping|overlap|mismatch|upside down|backwards) ')
)
and not opens('(?:and |so |ok |but |then )*(?:what|how|why|who|when|which|where|is|are|does|do|if|will|should i|can i|can we|write an?|create an?|i want to|i am|i ?m) ')
and not opens('(?:now |ok |okay |please |can you |could you |next |also |and |then |i want you to |i need you to |great |thanks |hi |hello )*(?:write|create|generate|make|design|build|develop|compose|produce|prepare|draft|suggest|give|provide|list|act|imagine|translate|come up with) (?:me |us )?(?:an?|some|another|\d+|the following|two|three|five|ten|new) ')
