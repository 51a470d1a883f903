-- id: pt.unrealistic_expectation.yes_you_can
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 2.0
-- description: pushes back on a refusal or on disclaimers
-- hit: Pode sim
-- hit: claro que você consegue
-- hit: Pare de pedir desculpas
-- miss: Pode me ajudar com a lição?
-- miss: Se você pudesse voar, para onde iria?
turn_words <= 40
and (
    opens('(?:mas |n[aã]o |claro |sim |voc[eê] |vc |tu )*(?:(?:pode|consegue|podes|consegues|sabe|tem acesso) sim|claro que (?:voc[eê] |vc |tu |d[aá] )?(?:pode|consegue|sabe|podes|tem|d[aá])|sim (?:voc[eê]|vc|tu) (?:pode|consegue|tem|sabe|podes)) ')
    or says(' (?:par(?:e|a) de (?:pedir desculpas|se desculpar|repetir|dar serm[aã]o|me dar)|n[aã]o (?:quero|pedi|preciso de) (?:serm[aã]o|sua opini[aã]o|li[cç][aã]o de moral|avisos?|desculpas|conselhos?)|sem (?:serm[aã]o|avisos|li[cç][aã]o de moral)|[eé] (?:s[oó] |apenas )?(?:uma )?fic[cç][aã]o|fa[cç]a mesmo assim|finja que|antes (?:voc[eê]|vc) (?:podia|conseguia|fazia)) ')
)
and not is_question
