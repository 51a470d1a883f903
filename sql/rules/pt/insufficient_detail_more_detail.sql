-- id: pt.insufficient_detail.more_detail
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 2.2
-- description: asks for more detail on what was given, or does not understand it
-- hit: Mais detalhes, por favor
-- hit: Seja mais específico
-- hit: não entendi, explica melhor
-- hit: muito genérico, aprofunde
-- hit: elabore mais cada ponto
-- hit: quase nada sobre o cachorro
-- hit: explica como se eu fosse leigo
-- miss: Explique em detalhes a fotossíntese
-- miss: O que é um plano detalhado?
-- miss: Elabore um cardápio semanal
-- miss: Não entendo as derivadas, me explica
turn_words <= 25
and (
    opens('(?:n[aã]o |mas |ok |certo |bom |t[aá] |beleza |obrigad[oa] |perfeito |[oó]timo |e |agora |por favor |pfv |pf |voc[eê] |vc |pode |poderia |podes |consegue |quero que |queria que |gostaria que |preciso que |s[oó] |apenas |melhor |ent[aã]o |isso |o texto |a resposta |deixe |deixa |fa[cç]a |torne |fique |ficar |fazer |faz |escreva |um pouco |bem |muito |mais uma vez )*(?:(?:com |d[eê] |me d[eê] |adicione |quero |preciso de |coloque )*(?:mais|maiores) (?:detalhes?|detalhad[oa]|informa[cç][oõ]es|profundidade|espec[ií]fic[oa]s?|complet[oa]|explica[cç][aã]o|aprofundad[oa])|(?:seja|ser|s[eê]) mais|aprofunde|aprofundar|aprofunda|detalhe(?: mais| melhor)?|detalhar|desenvolva (?:mais|melhor|isso)|explique(?: isso)? melhor|explica(?: isso)? melhor|explicar melhor) ')
    or says(' (?:n[aã]o (?:entendi|entendo|compreendi|ficou claro|percebi)|muito (?:gen[eé]ric[oa]|vag[oa]|superficial|geral)|pouco (?:detalhad[oa]|clar[oa]|espec[ií]fic[oa])) ')
    or turn_words <= 14 and not is_question and opens('(?:n[aã]o |mas |ok |e |por favor |pfv |pode |poderia |quero que |preciso que (?:voc[eê] )?)*(?:desenvolv[aer]+|aprofund[aer]+|detalh[aer]+|elabor[aer]+|expand[aeir]+|ampli[aer]+|complement[aer]+|expliqu[ea]|explic[aer]+) (?:um pouco |bem |ainda )*(?:mais|melhor|cada|tudo|essa resposta|a resposta|isso)(?: |$)')
    or turn_words <= 16 and not is_question and says(' (?:(?:quase (?:n[aã]o|nada|nem)|mal|muito pouco|pouqu[ií]ssimo) (?:[^ ]+ ){0,3}(?:fala|falou|diz|disse|menciona|mencionou|sobre|d[oae]|explica|aparece)) ')
    or turn_words <= 14 and not is_question and says(' (?:(?:(?:n[aã]o|n) (?:entendi|entendo|saquei|peguei|captei|compreendi) (?:nada|nd|bem|direito)|(?:n[aã]o|n) (?:entendi|saquei|captei) $|como se eu (?:tivesse|fosse)|como (?:pra|para) uma? crian[cç]a|pra leigo|para leigos))(?: |$)')
)
and not opens('(?:e |mas |ent[aã]o |agora |ol[aá] |oi |ok )*(?:o que|que|qual|quais|como|por ?qu[eê]|quando|onde|quem|quant[oa]s?|se|escreva|escreve|crie|cria|gere|imagine|traduza|explique|me (?:fale|diga|conte|explique)|fale|resuma|corrija|liste|elabore|redija) (?:[eé]|s[aã]o|significa) ')
and not opens('(?:(?:escreva|escreve|continue|continua|agora|fa[cç]a|faz|crie|cria) )*(?:(?:o |um |uma |a |com o |com a )?(?:pr[oó]xim[oa]|nov[oa]|outr[oa]|segund[oa]|terceir[oa]) (?:cap[ií]tulo|cena|parte|di[aá]logo|par[aá]grafo)|cap[ií]tulo|cena|um di[aá]logo|uma (?:cena|conversa|briga|discuss[aã]o)|aja|atue|finja|finge|imagine|interprete|seja (?:um|uma)|voc[eê] [eé] (?:um|uma)) ')
and not (turn_words between 4 and 14 and overlap_reply = 0 and says(' n[aã]o (?:entendo|entendi) (?:o|a|os|as|[^ ]+(?:es|as|os)) '))
