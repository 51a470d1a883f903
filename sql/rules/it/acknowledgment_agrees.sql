-- id: it.acknowledgment.agrees
-- polarity: sat
-- kind: acknowledgment
-- weight: 3.2
-- description: a bare ok, or agrees with the reply
-- hit: va bene
-- hit: Esatto, giusto
-- miss: Bene comune: cos'è?
-- miss: Giusto o sbagliato
turn_words <= 6
and opens('(?:(?:ok|okay|va bene|bene|d accordo|perfetto|ricevuto|esatto|esattamente|giusto|vero|hai ragione|buona idea|certo|ottima idea|capito) )+$')
and not reply_asks
and not is_question
