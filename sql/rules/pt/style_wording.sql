-- id: pt.style.wording
-- polarity: dsat
-- kind: style
-- weight: 2.2
-- description: asks for other words, another person or tense, or says whom the text is for
-- hit: use uma linguagem menos técnica
-- hit: coloca na terceira pessoa
-- hit: é para crianças de cinco anos
-- hit: conta do ponto de vista do cachorro
-- miss: Conto infantil sobre um urso
-- miss: Em que pessoa é narrado o romance?
turn_words <= 25
and (
    says(' (?:(?:com |usa(?:ndo)? |use |utilize |coloca |em |uma |um )*(?:(?:palavras|termos|linguagem|frases|vocabul[aá]rio|portugu[eê]s|ingl[eê]s|tom) (?:um pouco |bem |muito )?(?:mais|menos) [^ ]+|(?:mais|menos) (?:palavras|termos|frases) [^ ]+)) ')
    or turn_words <= 12 and reply_chars > 60 and says(' (?:(?:[eé]|seja|s[aã]o|vai ser|ser[aá]|n[ií]vel|apropriado) (?:para |pra |p )?(?:um |uma |meu |minha |o |a |os |as )*(?:crian[cç]as?|alunos?|adolescentes?|iniciantes?|filh[oa]s?|fundamental|ensino m[eé]dio|leigos?|av[oó]|beb[eê]s?)) ')
    or turn_words <= 14 and says(' (?:(?:em|na|para a|pra) (?:primeira|segunda|terceira) pessoa|no (?:passado|presente|futuro)) ')
    or turn_words between 4 and 16 and overlap_request < 0.6 and says(' (?:(?:d[oe]|sob o|com o|pelo|pela|na) (?:outro )?(?:ponto de vista|perspectiva|olhar|vis[aã]o d)|como se (?:eu |ele |ela |fosse |estivesse )+(?:[^ ]+sse |uma |um |tivesse )?) ')
)
and not is_question
and (not opens('(?:e |agora |por favor |ok |oi |ol[aá] )*(?:o que|qual|quais|como|por ?qu[eê]|quando|onde|quem|escrev[ae]|crie|cria|gere|imagine|invente|traduza|explique|resuma|corrija|elabore|redija|fa[cç]a (?:um|uma)|faz (?:um|uma)|me d[aáeê] (?:um|uma)) ') or opens('(?:conta|conte|narra|escreve)(?:l[oaei])? (?:melhor |isso )*(?:(?:d[oe]|sob o|com o|pelo|pela|na) (?:outro )?(?:ponto de vista|perspectiva|olhar|vis[aã]o d)|como se (?:eu |ele |ela |fosse |estivesse )+(?:[^ ]+sse |uma |um |tivesse )?) '))
and not raw('[:：][ \n]*[^ \n][^\n]{8}')
and not says(' (?:obrigad[oa]) ')
