-- id: nl.acknowledgment.agrees
-- polarity: sat
-- kind: acknowledgment
-- weight: 3.2
-- description: a bare ok, or agrees with the reply
-- hit: prima
-- hit: Precies, dat klopt
-- miss: Goed idee of niet?
-- miss: Klopt dit rijtje
turn_words <= 6
and opens('(?:(?:ok|oke|oké|okay|okee|goed|prima|akkoord|begrepen|duidelijk|precies|klopt|juist|inderdaad|je hebt gelijk|goed idee|goed punt|is goed|dat klopt) )+$')
and not reply_asks
and not is_question
