-- id: pt.praise.great
-- polarity: sat
-- kind: praise
-- weight: 4.6
-- description: praises the reply, or says that it works
-- hit: Perfeito!
-- hit: Ficou ótimo, adorei
-- hit: deu certo
-- hit: Nossa, ficou lindo, amei
-- hit: Muito bom! Agora faça a introdução
-- hit: Legal, gostei
-- hit: que belo texto
-- hit: agora foi
-- hit: arrepiei, bom demais
-- hit: ficou show
-- hit: ajudou bastante
-- hit: dessa vez deu certo
-- hit: uau vc é muito inteligente
-- miss: Perfeito, mas mais curto
-- miss: Qual é o presente perfeito para meu pai?
-- miss: Bom dia, preciso de ajuda com um contrato
-- miss: Top 10 praias do Nordeste
-- miss: Legal no Brasil: quais apostas?
-- miss: Bom fim de semana
-- miss: Chorei no filme, indica outro parecido com esse por favor hoje
turn_words <= 60
and (
    opens('(?:ok |uau |sim |ah+ |oh |isso |[eé] |est[aá] |t[aá] |ficou |muito |que |simplesmente |agora |agora sim |obrigad[oa] |valeu |nossa |caramba )*(?:perfeit[oa]|[oó]tim[oa]|excelente|maravilhos[oa]|maravilha|incr[ií]vel|fant[aá]stic[oa]|sensacional|show|top|adorei|amei|gostei|muito legal|que legal|legal demais|massa demais|parab[eé]ns|bom trabalho|bom demais|muito bom|muito boa|que bom|genial|lind[oa]|brilhante|espetacular) ')
    or opens('(?:agora |sim |[oó]timo |ok |legal |perfeito |isso )*(?:deu certo|funcionou|funciona|resolveu|consegui) (?:agora |sim |perfeitamente |bem )*(?:$|obrigad[oa] |valeu )')
    or opens('legal (?:$|agora |obrigad[oa] |valeu |gostei )')
    or turn_words <= 4 and not is_question and opens('(?:que |um |uma |muito |nossa |caramba )*(?:[oó]tim[oa]|excelente|bel[oa]|bom|boa|lind[oa]|maravilhos[oa]|perfeit[oa]|genial|incr[ií]vel) [^ ]+ $') and not says(' (?:bom|boa|[oó]tim[oa]) (?:dia|noite|tarde|viagem|sorte|semana|fim|feriado) ')
    or opens('(?:nossa |uau |caramba |agora |sim |ok |aee+ |opa )*(?:foi|deu bom|t[aá] funcionando|est[aá] funcionando|funcionou|rodou|[eé] (?:isso|isso a[ií]|exatamente isso)|era (?:isso|exatamente isso)|voc[eê] [eé] (?:demais|o melhor|incr[ií]vel|10)|mandou bem|arrasou|que lind[oa]|t[aá] lind[oa]) (?:$|obrigad[oa] |valeu |vlw )')
    or turn_words <= 8 and not is_question and says(' (?:chorei|me emocionei|arrepiei|lind[oa] demais|bom demais|perfeit[oa] demais|de primeira|me salvou|salvou minha vida|voc[eê] [eé] (?:demais|10|o cara|um anjo)|ficou (?:show|top|lind[oa]|[oó]tim[oa]|massa|foda|incr[ií]vel)|muito gentil|mandou bem|arrasou|foi de boa) ')
    or turn_words <= 6 and not is_question and opens('(?:ok |sim |wow |o |mersi |isso |super )*(?:muito [uú]til|super [uú]til|ajudou (?:muito|demais|bastante)|me ajudou)(?: (?:top|obrigad[oa]|super|para m[ií]|pour moi))* $')
    or turn_words <= 6 and not is_question and opens('(?:ok |sim |a+h |wow )*(?:agora|dessa vez|finalmente|enfim) (?:sim )?(?:deu (?:bom|certo)|t[aá] (?:bom|certo|[oó]timo|perfeito)|est[aá] (?:bom|certo)|ficou (?:bom|[oó]timo|certo|perfeito)|foi|funcionou)(?: [^ ]+){0,2} $') and not says(' (?:no|n[aã]o|n[aã]o|mas|sem|mal|errado) ')
    or turn_words <= 7 and not is_question and opens('(?:nossa |caramba |uau |poxa )*(?:voc[eê]|vc|tu) (?:[eé]|manda|manja) (?:muito |t[aã]o |mesmo )*(?:bom|boa|bem|inteligente|esperto|esperta|fera|brabo|foda|r[aá]pido|muito)(?: |$)') and not says(' (?:no|n[aã]o|n[aã]o|mas|sem|mal|errado) ')
)
and not says(' (?:mas|por[eé]m|n[aã]o|menos|mude|mudar|troque|erro|errad[oa]|falta|faltou|sem|s[oó]|apenas|exceto|mais (?:curt[oa]|long[oa]|formal|simples|resumid[oa]|detalhes)) ')
and not opens('top \d')
and (not is_question or turn_words >= 5 and not opens('(?:[eé]|est[aá]|t[aá]|ficou|que|isso|funciona) '))
