-- id: en.factual_error.opens_with_but
-- polarity: dsat
-- kind: factual_error
-- weight: 1.5
-- description: opens with an objection
-- hit: But that only covers the first case
-- hit: Hmm, there should be five of them
-- miss: Write a story in which everybody loves a dog but nobody has one
-- miss: Compare butter and oil
opens('(?:(?:ok|okay|yes|yeah|right|hm+|well|sorry|um+|oh|ah|i see|good|nice|great|cool|thanks|thank you|perfect|true|sure|excellent|awesome|very good) )*(?:but|however|yet|wait|hold on|except|hmm+|hm|huh|erm|unfortunately|although) ')
and turn_words <= 150
and not opens('(?:[a-z]+ )*(?:but|however|wait) (?:first|before|now|please continue) ')
