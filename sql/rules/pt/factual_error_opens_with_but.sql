-- id: pt.factual_error.opens_with_but
-- polarity: dsat
-- kind: factual_error
-- weight: 1.8
-- description: opens with an objection
-- hit: Mas isso só cobre o primeiro caso
-- hit: hm mas são cinco
-- miss: Mas antes me conta uma piada
-- miss: Máscaras de carnaval: dê ideias
turn_words between 3 and 60
and opens('(?:(?:ok|sim|bom|hm+|t[aá]|obrigad[oa]|certo|ah|u[eé]|beleza|legal) )*(?:mas|por[eé]m|s[oó] que|no entanto|espera|perai|pera[ií]|infelizmente|pena que) ')
and not opens('(?:[^ ]+ )?(?:mas|espera) (?:antes|primeiro|agora|e se|me conta|me diga|fala)(?: |$)')
and not (is_question and opens('(?:[^ ]+ ){1,3}(?:o que|como|quem|quando|onde|qual|se) '))
and not (reply_asks and turn_words <= 12)
and not has_url
