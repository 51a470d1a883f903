-- id: pt.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: Muito obrigada!
-- hit: ok valeu, ajudou muito
-- hit: obg
-- hit: ahh agora sim, valeu
-- hit: Perfeito, obrigada! Agora escreva a parte dois
-- hit: massa obg
-- miss: Obrigado, mas a data está errada
-- miss: Pode me ajudar? Obrigado desde já
-- miss: Escreva uma carta para dizer obrigado à professora
-- miss: Obrigado, troque o título
-- miss: Valeu a pena visitar Manaus?
turn_words <= 60
and (
    opens('(?:ok |okay |t[aá] |certo |bom |muito bom |bem |perfeito |[oó]timo |excelente |sim |ah+ |oh |uau |legal |show |massa |top |beleza |blz |entendi |entendido |agora |agora sim |isso |isso a[ií] |que |lindo |bonito |maravilha |incr[ií]vel |amei |adorei |gostei |funcionou |deu certo |resolveu |ajudou |bastante |exatamente |era isso |[eé] isso |p[oô] |cara |ficou |muit[oa] |muit[ií]ssimo )*(?:obrigad[oa]|obrigadão|obrigad[ií]ssimo|obg|brigad[oa]|brigadão|valeu|vlw|grat[oa]|agrade[cç]o|te agrade[cç]o) ')
    or says(' muito obrigad[oa] $') and turn_words <= 12
    or turn_words <= 5 and not is_question and says(' (?:obrigad[oa]|obg|brigad[oa]|valeu|vlw) $') and not says(' (?:no|n[aã]o|n[aã]o|mas|sem|mal|errado) ') and not opens('(?:diga|escreva) ')
)
and not says(' (?:mas|por[eé]m|entretanto|contudo|desde j[aá]|antecipadamente|erro|erros|errad[oa]|n[aã]o (?:[eé]|era|funciona|funcionou|gostei|foi)|mude|mudar|troque|em vez|a pena|mais (?:curt[oa]|long[oa]|formal|simples|resumid[oa])) ')
