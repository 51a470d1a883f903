-- id: pt.style.make_it
-- polarity: dsat
-- kind: style
-- weight: 2.3
-- description: asks for another length or tone, or says that those given do not fit
-- hit: Mais curto
-- hit: Deixe mais formal
-- hit: Pode resumir mais?
-- hit: ficou muito longo
-- hit: Os exercícios são muito fáceis
-- hit: poucas palavras, preciso de 300
-- hit: ficou extenso demais para um convite
-- hit: ficou mto curto
-- hit: saiu um pouco grande
-- hit: ficou meio sombrio
-- miss: Qual é o caminho mais curto para Sintra?
-- miss: Como ser uma pessoa mais gentil?
-- miss: É muito difícil aprender japonês?
-- miss: Meu vestido é curto demais para a festa
-- miss: É uma viagem muito longa para a minha avó
-- miss: Estou muito cansado
turn_words <= 40
and (
    opens('(?:n[aã]o |mas |ok |certo |bom |t[aá] |beleza |obrigad[oa] |perfeito |[oó]timo |e |agora |por favor |pfv |pf |voc[eê] |vc |pode |poderia |podes |consegue |quero que |queria que |gostaria que |preciso que |s[oó] |apenas |melhor |ent[aã]o |isso |o texto |a resposta |deixe |deixa |fa[cç]a |torne |fique |ficar |fazer |faz |escreva |um pouco |bem |muito |mais uma vez )*(?:(?:ficou |est[aá] |t[aá] )*(?:mais|menos|muito|demasiado) (?:curt[oa]s?|long[oa]s?|brev[eí]s?|breve|formal|informal|simples|natural|profissional|concis[oa]|resumid[oa]|grande|pequen[oa]|extens[oa]|maior|menor|criativ[oa]s?|humanizad[oa]|human[oa]|clar[oa]|objetiv[oa]|diret[oa]|amig[aá]vel|engra[cç]ad[oa]|s[eé]ri[oa]|po[eé]tic[oa]|emocional|t[eé]cnic[oa]|gen[eé]ric[oa]|complicad[oa]|persuasiv[oa]|original)|(?:encurt|simplific|diminu|aument|melhor|reduz|along)(?:e|a|ar|ir|que|ue|ia|i|o|[aá] l[oa])|resum(?:a|e|ir) (?:mais|isso|isto|o texto|tudo|um pouco|ainda)) (?:$|o|a|os|as|por favor|isso|isto|e|esse|essa|este|esta|o texto|mais|um pouco|com|para|que|sem|ainda|como|pfv)')
    or opens('(?:n[aã]o |mas |ok |certo |bom |t[aá] |beleza |obrigad[oa] |perfeito |[oó]timo |e |agora |por favor |pfv |pf |voc[eê] |vc |pode |poderia |podes |consegue |quero que |queria que |gostaria que |preciso que |s[oó] |apenas |melhor |ent[aã]o |isso |o texto |a resposta |deixe |deixa |fa[cç]a |torne |fique |ficar |fazer |faz |escreva |um pouco |bem |muito |mais uma vez )*(?:maior|menor) ')
    or says(' (?:fa[cç]a|deixe|deixa|torne|torna|escreva|reescreva|coloque) (?:isso |isto |o texto |ela |ele |tudo |a |o )*(?:um pouco |bem |ainda )?(?:mais|menos|de forma|de maneira|em tom|num tom|com um tom) ')
    or opens('(?:n[aã]o |mas |isso |[eé] |s[aã]o |est[aá] |t[aá] |ficou |soa |parece |o texto |a resposta |o tom |a hist[oó]ria |as perguntas |os exerc[ií]cios |para crian[cç]as )*(?:muito|demasiado|meio) (?:f[aá]cil|f[aá]ceis|dif[ií]cil|dif[ií]ceis|[oó]bvi[oa]s?|infantil|s[eé]ri[oa]|clich[eê]|previs[ií]vel|rebuscad[oa]|acad[eê]mic[oa]|coloquial|formal|long[oa]s?|curt[oa]s?|gen[eé]ric[oa]) (?:$|para |fa[cç]a |quero |preciso |por favor )')
    or says(' (?:poucas palavras|faltam palavras|n[aã]o (?:tem|chega a|s[aã]o) (?:as )?(?:\d+ )palavras|aument[ae] o texto|aumenta mais) ')
    or turn_words <= 10 and says(' (?:long[oa]s?|curt[oa]s?|grandes?|pequen[oa]s?|extens[oa]s?|formal|informal|complicad[oa]s?|simples|f[aá]cil|dif[ií]cil|t[eé]cnic[oa]|gen[eé]ric[oa]s?|s[eé]ri[oa]) demais (?:$|para (?:um|uma|o|a|crian)|fa[cç]a|diminu|resum|aument|encurt|por favor)') and not is_question and not says(' (?:meu|minha|chefe|professor|professora) ')
    or turn_words <= 12 and not is_question and opens('(?:est[aá] |t[aá] |[eé] |ficou |saiu |isso |o texto |a resposta |mas |muito |mt |mto |bem |demais |um pouco |meio |bastante )*(?:long[oa]s?|curt[oa]s?|grandes?|pequen[oa]s?|extens[oa]s?) ') and says(' (?:muito|mt|mto|bem|um pouco|meio|bastante|demais) ')
    or turn_words <= 6 and not is_question and opens('(?:t[aá] |est[aá] |ficou |[eé] |isso |soou |mas |ainda |o texto |a resposta )*(?:muito|demasiado|meio|um pouco) [^ ]+(?: demais)? $') and says(' (?:ficou|t[aá]|est[aá]|soou|demasiado|meio|um pouco) ') and not says(' (?:bom|boa|legal|lind[oa]|bonit[oa]|bem|melhor|maneir[oa]|massa|top|show|[uú]til|interessante|engra[cç]ad[oa]|fof[oa]|obrigad[oa]|clar[oa]|feliz|triste|cansad[oa]|mal) ')
)
and not opens('(?:e |mas |ent[aã]o |agora |ol[aá] |oi |ok )*(?:o que|que|qual|quais|como|por ?qu[eê]|quando|onde|quem|quant[oa]s?|se|escreva|escreve|crie|cria|gere|imagine|traduza|explique|me (?:fale|diga|conte|explique)|fale|resuma|corrija|liste|elabore|redija) ')
