-- id: de.acknowledgment.agrees
-- polarity: sat
-- kind: acknowledgment
-- weight: 3.2
-- description: a bare ok, or agrees with the reply
-- hit: alles klar
-- hit: Genau, stimmt
-- miss: Gut kochen lernen
-- miss: Stimmt das?
turn_words <= 6
and opens('(?:(?:ok|okay|oki|gut|alles klar|in ordnung|passt|einverstanden|verstanden|genau|stimmt|richtig|exakt|du hast recht|da hast du recht|gute idee|guter punkt|na gut|jo|jawohl) )+$')
and not reply_asks
and not is_question
