-- id: pt.factual_error.should_it_not
-- polarity: dsat
-- kind: factual_error
-- weight: 1.4
-- description: a question of doubt: is it not otherwise?
-- hit: Não é Brasília?
-- hit: mas não deveria ser dividido por dois?
-- miss: Não é perigoso para crianças?
-- miss: A capital do Peru é Lima?
turn_words <= 25
and is_question
and opens('(?:mas |e |espera |peraí |ent[aã]o |u[eé] |desculpa )*(?:[a-zãõçéáíóúê]+ (?:[a-zãõçéáíóúê]+ )?)?n[aã]o (?:[eé]|era|foi|s[aã]o|eram|seria|deveria|deveriam|devia|teria|tinha|se chamava|nasceu|fica|ficava) ')
and not opens('(?:e |mas )*(?:por ?qu[eê]|como|o que|que|quem|quando|onde|qual|se|quanto) ')
and not says(' (?:perigos[oa]|ruim|mal|car[oa]|poss[ií]vel|melhor|necess[aá]ri[oa]|suficiente|importante|a mesma coisa|tarde|verdade que) ')
