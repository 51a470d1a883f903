-- id: pt.revision.comparative
-- polarity: dsat
-- kind: revision
-- weight: 2.2
-- description: asks for something more or less so than what was given
-- hit: algo mais ousado
-- hit: me dá algo menos formal
-- miss: Algo mais?
-- miss: Quero uma moto mais barata que essa, qual compro?
turn_words <= 10
and not is_question
and opens('(?:no |não |ok |hm+ |e |mas |por favor )*(?:(?:algo|alguma coisa|um|uma|outro|outra|um pouco|um pouquinho|bem|muito|ainda|quero|me d[aáeê]|prefiro|deixa|deixe|que seja|quero algo|que n[aã]o seja) )+(?:que (?:n[aã]o )?seja[m]? )?(?:um pouco |bem |muito |ainda )?(?:mais|menos|t[aã]o) [^ ]+(?:os[oa]|iv[oa]|ante|ente|ad[oa]|id[oa]|al|ic[oa]|[aá]vel|[ií]vel|ar|[uú]til|eri[oa]|eir[oa]|ave|orte|um|[aá]cil|[ií]cil|ur[oa]|an[oa]|on[oa]|ad[aã]o|ent[aã]o|nt[aã]o|[aã]o|nt[oa]|ples|or|er)s?(?: |$)')
and not opens('(?:e |agora |por favor |ok |oi |ol[aá] )*(?:o que|qual|quais|como|por ?qu[eê]|quando|onde|quem|escrev[ae]|crie|cria|gere|imagine|invente|traduza|explique|resuma|corrija|elabore|redija|fa[cç]a (?:um|uma)|faz (?:um|uma)|me d[aáeê] (?:um|uma)) ')
and not reply_asks
and not (opens('(?:quero) ') and says(' (?:para|pro|pra|na) '))
