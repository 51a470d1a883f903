-- id: pt.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: Muito obrigada!
-- hit: ok valeu, ajudou muito
-- hit: obg
-- miss: Obrigado, mas a data está errada
-- miss: Pode me ajudar? Obrigado desde já
-- miss: Escreva uma carta para dizer obrigado à professora
turn_words <= 30
and (
    opens('(?:ok |okay |t[aá] |certo |bom |muito bom |perfeito |[oó]timo |excelente |sim |ah |oh |uau |legal |show |beleza |entendi |muit[oa] |muit[ií]ssimo )*(?:obrigad[oa]|obrigadão|obg|brigad[oa]|valeu|vlw|grat[oa]|agrade[cç]o|te agrade[cç]o) ')
    or says(' muito obrigad[oa] $') and turn_words <= 12
)
and not says(' (?:mas|por[eé]m|entretanto|desde j[aá]|antecipadamente|erro|errad[oa]|n[aã]o (?:[eé]|era|funciona|gostei)|agora|pode|poderia|mais|fa[cç]a|mude|escreva|a pena) ')
