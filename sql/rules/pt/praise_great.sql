-- id: pt.praise.great
-- polarity: sat
-- kind: praise
-- weight: 4.6
-- description: praises the reply, or says that it works
-- hit: Perfeito!
-- hit: Ficou ótimo, adorei
-- hit: deu certo
-- miss: Perfeito, mas mais curto
-- miss: Qual é o presente perfeito para meu pai?
turn_words <= 30
and (
    opens('(?:ok |uau |sim |ah |oh |isso |[eé] |est[aá] |t[aá] |ficou |muito |que |simplesmente |agora sim )*(?:perfeit[oa]|[oó]tim[oa]|excelente|maravilhos[oa]|incr[ií]vel|fant[aá]stic[oa]|sensacional|show|top|adorei|amei|gostei|muito bom|bom|boa|legal|massa|parab[eé]ns|bom trabalho|genial|lind[oa]|brilhante) ')
    or opens('(?:agora |sim |[oó]timo |ok |legal |perfeito |isso )*(?:deu certo|funcionou|funciona|resolveu|consegui) (?:agora |sim |perfeitamente |bem )*$')
)
and not says(' (?:mas|por[eé]m|n[aã]o|mais|menos|mude|troque|erro|falta|faltou|sem|s[oó]|apenas|exceto|melhor) ')
and not is_question
