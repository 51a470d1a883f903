-- id: pt.style.length
-- polarity: dsat
-- kind: style
-- weight: 2.0
-- description: names in few words the length that the text should have
-- hit: no máximo 100 palavras
-- hit: em 3 linhas
-- miss: Uma redação de 500 palavras sobre a paz e sua história
-- miss: 500 palavras são quantas páginas?
turn_words <= 9
and not is_question
and not reply_asks
and opens('(?:[^ ]+ ){0,3}(?:(?:m[aá]ximo|max|m[ií]nimo|min|no m[aá]ximo|n[aã]o mais que|menos de|s[oó]|em|de|at[eé]|pelo menos|umas) )+(?:de |von |van |di )?[0-9]+ (?:palavras|linhas|par[aá]grafos?|frases|caracteres|p[aá]ginas?) (?:[^ ]+ ){0,4}$')
and not says(' (?:sobre|o|reda[cç][aã]o|texto) ')
and not opens('(?:e |agora |por favor |ok |oi |ol[aá] )*(?:o que|qual|quais|como|por ?qu[eê]|quando|onde|quem|escrev[ae]|crie|cria|gere|imagine|invente|traduza|explique|resuma|corrija|elabore|redija|fa[cç]a (?:um|uma)|faz (?:um|uma)|me d[aáeê] (?:um|uma)) ')
