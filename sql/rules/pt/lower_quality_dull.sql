-- id: pt.lower_quality.dull
-- polarity: dsat
-- kind: lower_quality
-- weight: 2.3
-- description: calls the text dull, vague or artificial, wants it livelier, or liked an earlier one better
-- hit: parece traduzido pelo google
-- hit: ta meio sem graça o dialogo
-- hit: Queria algo com mais sentimento
-- hit: a primeira versão ficou melhor
-- hit: deixa mais natural
-- miss: Escreva um poema com mais emoção sobre o outono
-- miss: A aula foi chata, o que faço com as crianças?
-- miss: Como soa um violino?
-- miss: O primeiro capítulo foi escrito em 1890
turn_words <= 40
and (
    opens('(?:mas |n[aã]o |hm+ |bom |poxa |sei l[aá] |eu )*(?:achei |acho (?:que )?|isso |tudo |(?:o|a|seu|sua|esse|essa) (?:texto|resposta|hist[oó]ria|conto|poema|final|in[ií]cio|di[aá]logo|tom|carta|e ?mail|reda[cç][aã]o|introdu[cç][aã]o|conclus[aã]o|descri[cç][aã]o|resultado) |est[aá] |t[aá] |[eé] |ficou |fica |soou |soa |parece |continua |muito |mt |bem |bastante |demais |meio |um pouco |um tanto |t[aã]o |super |ainda |e )*(?:gen[eé]ric[oa]s?|superficial|superficiais|ras[oa]s?|sem gra[cç]a|chat[oa]s?|mon[oó]ton[oa]s?|rob[oó]tic[oa]s?|artificial|artificiais|for[cç]ad[oa]s?|clich[eê]s?|batid[oa]s?|repetitiv[oa]s?|mec[aâ]nic[oa]s?|fri[oa]s?|pouco (?:natural|original|criativ[oa]|realista|profissional|human[oa])|mais do mesmo|nada (?:demais|original|de novo)|s[oó] enrola[cç][aã]o) ') and (turn_words <= 15 or raw('^[^.!?\n]{2,60}[,.;!]'))
    or says(' (?:(?:parece|soa|soou|ficou|t[aá]|est[aá]) (?:[^ ]+ ){0,3}(?:rob[oóôo]|rob[oó]tic[oa]|m[aá]quina|ia|chatgpt|intelig[eê]ncia artificial|traduzid[oa]|google|artificial|for[cç]ad[oa]|copiad[oa])|(?:que|pra|para) (?:n[aã]o )?(?:parecer|pare[cç]a|soar|soe|ficar|fique) (?:[^ ]+ ){0,3}(?:human[oa]|natural|real|pessoa|rob[oôó]|ia)|(?:deixa|deixe|torna|torne|coloca|coloque)(?: ele| ela| isso| o texto)? (?:um pouco |bem |muito )*(?:mais|menos) (?:human[oa]|natural|emocionante|leve|pessoal|real|realista|criativ[oa]|divertid[oa]|rob[oó]tic[oa]|emotiv[oa]|po[eé]tic[oa]|fluid[oa])) ')
    or says(' (?:(?:falta|faltou|quero|queria|gostaria de|preciso|precisa de|precisa ter|coloca|coloque|p[oõ]e|ponha|com|algo) (?:um pouco (?:de )?|um |uma |algo com |uma coisa com |alguma coisa com )*(?:mais|menos)? ?(?:emo[cç][aã]o|emo[cç][oõ]es|sentimento|sentimentos|vida|alma|for[cç]a|gra[cç]a|tempero|pegada|brilho|profundidade|naturalidade|originalidade|clich[eê]s?|enrola[cç][aã]o|drama)) ')
    or says(' (?:(?:o|a) (?:[^ ]+ )?(?:anterior|primeir[oa]|outr[oa]|original|de antes) (?:[^ ]+ )?(?:era|estava|tava|ficou|foi|ficava|soava) (?:bem |muito )?(?:melhor|mais)|pior (?:do )?que (?:antes|o anterior|a anterior|o primeiro|a primeira)|(?:gostei|gostava|prefiro|preferia) (?:mais )?(?:d?[oa]) (?:[^ ]+ )?(?:anterior|primeir[oa]|de antes)|antes (?:estava|tava|era) melhor) ')
)
and not is_question
and not opens('(?:e |agora |por favor |ok |oi |ol[aá] )*(?:o que|qual|quais|como|por ?qu[eê]|quando|onde|quem|escrev[ae]|crie|cria|gere|imagine|invente|traduza|explique|resuma|corrija|elabore|redija|fa[cç]a (?:um|uma)|faz (?:um|uma)|me d[aáeê] (?:um|uma)) ')
and not (reply_asks and turn_words <= 3)
