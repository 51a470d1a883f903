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
-- miss: Perfeito, mas mais curto
-- miss: Qual é o presente perfeito para meu pai?
-- miss: Bom dia, preciso de ajuda com um contrato
-- miss: Top 10 praias do Nordeste
-- miss: Legal no Brasil: quais apostas?
turn_words <= 60
and (
    opens('(?:ok |uau |sim |ah+ |oh |isso |[eé] |est[aá] |t[aá] |ficou |muito |que |simplesmente |agora |agora sim |obrigad[oa] |valeu |nossa |caramba )*(?:perfeit[oa]|[oó]tim[oa]|excelente|maravilhos[oa]|maravilha|incr[ií]vel|fant[aá]stic[oa]|sensacional|show|top|adorei|amei|gostei|muito legal|que legal|legal demais|massa demais|parab[eé]ns|bom trabalho|bom demais|muito bom|muito boa|que bom|genial|lind[oa]|brilhante|espetacular) ')
    or opens('(?:agora |sim |[oó]timo |ok |legal |perfeito |isso )*(?:deu certo|funcionou|funciona|resolveu|consegui) (?:agora |sim |perfeitamente |bem )*(?:$|obrigad[oa] |valeu )')
    or opens('legal (?:$|agora |obrigad[oa] |valeu |gostei )')
)
and not says(' (?:mas|por[eé]m|n[aã]o|menos|mude|mudar|troque|erro|errad[oa]|falta|faltou|sem|s[oó]|apenas|exceto|mais (?:curt[oa]|long[oa]|formal|simples|resumid[oa]|detalhes)) ')
and not opens('top \d')
and (not is_question or turn_words >= 5 and not opens('(?:[eé]|est[aá]|t[aá]|ficou|que|isso|funciona) '))
