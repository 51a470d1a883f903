-- id: pt.factual_error.says_wrong
-- polarity: dsat
-- kind: factual_error
-- weight: 2.3
-- description: says that something in the reply is wrong, or doubts it
-- hit: Está errado, a capital é Brasília
-- hit: você se enganou
-- hit: Tem certeza?
-- hit: essa funcao nao existe
-- hit: essa rua nem existe
-- miss: O que está errado no meu código?
-- miss: Diga se cada frase é verdadeira ou falsa
-- miss: Corrija os erros deste texto
-- miss: Próximo capítulo: a rainha grita que isso é mentira
-- miss: Finja ser um avô que diz que tudo está errado
turn_words <= 100
and (
    says(' (?:isso|isto|est[aá]|t[aá]|est[aã]o|[eé]|s[aã]o|resposta|resultado|continua|tudo|informa[cç][aã]o|ficou) (?:est[aá] |t[aá] |[eé] |s[aã]o |tudo |toda |muito |totalmente |completamente |ainda |meio )*(?:errad[oa]s?|incorret[oa]s?|equivocad[oa]|fals[oa]s?|mentira) ')
    or says(' n[aã]o (?:[eé]|s[aã]o|est[aá]|foi|era|t[aá]) (?:bem |exatamente |t[aã]o )?(?:verdade|cert[oa]|corret[oa]s?|assim|exato|real|verdadeir[oa]) ')
    or says(' (?:(?:voc[eê]|vc|tu) (?:se |te )?(?:enganou|enganaste|errou|est[aá] (?:errad[oa]|enganad[oa]|confundindo|inventando)|t[aá] (?:errad[oa]|confundindo)|confundiu|inventou|trocou)|(?:esse|essa|esses|essas|isso|este|esta)(?: [a-zãõçéáíóú]+)? n[aã]o existem?|(?:tem|tens) certeza|verifi(?:que|ca) (?:de novo|novamente|isso)|h[aá] (?:um )?erros? n[ao] (?:sua|tua)) ')
    or opens('(?:n[aã]o )?(?:errado|errou|incorreto|falso|mentira|resposta errada) ')
    or turn_words <= 9 and opens('(?:mas |n[aã]o |olha )*(?:ess[ea]s?|est[ea]s?|isso|aquel[ea]) (?:[^ ]+ ){0,3}(?:nem|n[aã]o) existe(?:m)? ') and not is_question
    or turn_words <= 14 and not is_question and says(' (?:(?:voc[eê]|vc|tu) (?:est[aá] |t[aá] )?(?:confundindo|confundiu|confunde|misturando|misturou|trocando)) (?:[^ ]+ ){0,4}(?:com) ')
)
and not opens('(?:e |mas |ent[aã]o |agora |ol[aá] |oi |ok )*(?:o que|que|qual|quais|como|por ?qu[eê]|quando|onde|quem|quant[oa]s?|se|escreva|escreve|crie|cria|gere|imagine|traduza|explique|me (?:fale|diga|conte|explique)|fale|resuma|corrija|liste|elabore|redija) ')
and not says(' (?:se|que|qual) (?:[eé]|est[aá]|s[aã]o|cada) | verdadeir[oa]s? ou fals[oa]s? ')
and not opens('(?:(?:escreva|escreve|continue|continua|agora|fa[cç]a|faz|crie|cria) )*(?:(?:o |um |uma |a |com o |com a )?(?:pr[oó]xim[oa]|nov[oa]|outr[oa]|segund[oa]|terceir[oa]) (?:cap[ií]tulo|cena|parte|di[aá]logo|par[aá]grafo)|cap[ií]tulo|cena|um di[aá]logo|uma (?:cena|conversa|briga|discuss[aã]o)|aja|atue|finja|finge|imagine|interprete|seja (?:um|uma)|voc[eê] [eé] (?:um|uma)) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:tradu|translat)'))
and not raw('(?:grita|responde|responde)[^\n:«“"]{0,12}[:«“"]')
