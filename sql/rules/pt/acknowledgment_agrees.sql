-- id: pt.acknowledgment.agrees
-- polarity: sat
-- kind: acknowledgment
-- weight: 3.2
-- description: a bare ok, or agrees with the reply
-- hit: beleza
-- hit: Exato, isso mesmo
-- miss: Bom dia
-- miss: Certo ou errado
turn_words <= 6
and opens('(?:(?:ok|okay|okey|t[aá] bom|t[aá]|beleza|blz|certo|bom|bem|tudo bem|entendido|combinado|exato|exatamente|isso mesmo|isso a[ií]|voc[eê] tem raz[aã]o|verdade|boa ideia|bem pensado|fechou) )+$')
and not reply_asks
and not is_question
