-- id: pt.insufficient_detail.more_detail
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 2.0
-- description: asks for more detail on what was given, or does not understand it
-- hit: Mais detalhes, por favor
-- hit: Seja mais específico
-- hit: não entendi, explica melhor
-- hit: muito genérico, aprofunde
-- miss: Explique em detalhes a fotossíntese
-- miss: O que é um plano detalhado?
turn_words <= 25
and (
    opens('(?:n[aã]o |mas |ok |certo |bom |t[aá] |beleza |obrigad[oa] |perfeito |[oó]timo |e |agora |por favor |pfv |pf |voc[eê] |vc |pode |poderia |podes |consegue |quero que |queria que |gostaria que |preciso que |s[oó] |apenas |melhor |ent[aã]o |isso |o texto |a resposta |deixe |deixa |fa[cç]a |torne |fique |ficar |fazer |faz |escreva |um pouco |bem |muito |mais uma vez )*(?:(?:com |d[eê] |me d[eê] |adicione |quero |preciso de |coloque )*(?:mais|maiores) (?:detalhes?|detalhad[oa]|informa[cç][oõ]es|profundidade|espec[ií]fic[oa]s?|complet[oa]|explica[cç][aã]o|aprofundad[oa])|(?:seja|ser|s[eê]) mais|aprofunde|aprofundar|aprofunda|detalhe(?: mais| melhor)?|detalhar|desenvolva (?:mais|melhor|isso)|explique(?: isso)? melhor|explica(?: isso)? melhor|explicar melhor) ')
    or says(' (?:n[aã]o (?:entendi|entendo|compreendi|ficou claro|percebi)|muito (?:gen[eé]ric[oa]|vag[oa]|superficial|geral)|pouco (?:detalhad[oa]|clar[oa]|espec[ií]fic[oa])) ')
)
and not opens('(?:e |mas |ent[aã]o |agora |ol[aá] |oi |ok )*(?:o que|que|qual|quais|como|por ?qu[eê]|quando|onde|quem|quant[oa]s?|se|escreva|escreve|crie|cria|gere|imagine|traduza|explique|me (?:fale|diga|conte|explique)|fale|resuma|corrija|liste|elabore|redija) (?:[eé]|s[aã]o|significa) ')
