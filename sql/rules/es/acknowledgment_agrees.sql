-- id: es.acknowledgment.agrees
-- polarity: sat
-- kind: acknowledgment
-- weight: 3.2
-- description: a bare ok, or agrees with the reply
-- hit: vale
-- hit: Exacto, así es
-- miss: Vale la pena
-- miss: Correcto o no
turn_words <= 6
and opens('(?:(?:ok|okay|okey|oka|vale|dale|va|listo|bueno|bien|perfecto|entendido|de acuerdo|est[aá] bien|claro|ya|exacto|correcto|as[ií] es|tienes raz[oó]n|buena idea|buen punto|s[ií] tienes raz[oó]n) )+$')
and not reply_asks
and not is_question
