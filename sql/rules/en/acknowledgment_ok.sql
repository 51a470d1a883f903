-- id: en.acknowledgment.ok
-- polarity: sat
-- kind: acknowledgment
-- weight: 1.0
-- description: a bare ok
-- hit: ok
-- hit: Alright then
-- miss: [request] Plan my day [reply] Shall I start with the morning? [turn] yes
-- miss: OK now write the second part of the story
turn_words <= 3
and opens('(?:ok|okay|k|alright|sure|fine|yes|yep|yeah|yup|cool|right|great|noted|understood|done|good|super|nice) (?:then |cool |thanks |good |great |got it |sir |man |bro |dude |chat |it |will do )?$')
and not reply_asks
