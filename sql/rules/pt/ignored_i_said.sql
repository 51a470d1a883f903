-- id: pt.ignored.i_said
-- polarity: dsat
-- kind: ignored
-- weight: 2.3
-- description: repeats what was said or asked before, or what was forgotten
-- hit: Eu disse para não usar lista
-- hit: já pedi isso duas vezes
-- hit: Você esqueceu a segunda parte
-- hit: faltou a conclusão
-- hit: isso você já disse
-- hit: Como eu já disse, sem bibliotecas externas
-- hit: faltam as legendas
-- hit: Pedi uma rima e você escreveu prosa
-- hit: falei três frases
-- hit: vc já tinha me dado isso
-- miss: Minha mãe disse que pediu ajuda ontem, escreva uma resposta para ela
-- miss: O que faço se esqueci minha senha?
-- miss: Faltam os dedos da mão para contar: qual a origem da frase?
-- miss: Pedi demissão ontem
-- miss: Pedi um empréstimo e o banco negou, o que faço?
-- miss: Meu professor disse que o texto está curto, como aumento?
turn_words <= 60
and (
    says(' (?:voc[eê]|vc|tu) j[aá] (?:me |tinha )?(?:disse|falou|disseste|escreveu|falado) | est[aá] se repetindo ')
    or says(' (?:eu (?:j[aá] |te |lhe |tinha |havia |n[aã]o )*(?:disse|falei|pedi|perguntei|mencionei|especifiquei|dito|pedido|falado)|j[aá] (?:te |lhe |eu )*(?:disse|falei|pedi|perguntei|expliquei)|como (?:eu |j[aá] |te )*(?:disse|falei|pedi|mencionei)|(?:pedi|falei|disse) (?:que|para|pra|s[oó]|sem|\d+|dez|cinco)|minha pergunta (?:era|[eé]|foi)|o que eu (?:pedi|perguntei|quero (?:dizer|[eé])|queria)) ')
    or says(' (?:voc[eê]|vc|tu|se|te) (?:se |me |te |s[oó] |tamb[eé]m |ainda |n[aã]o )*(?:esqueceu|esqueceste|ignorou|omitiu|pulou|deixou de|incluiu|colocou|respeitou|seguiu|leu|mencionou|s[oó] (?:deu|fez|colocou|listou)|me deu s[oó]) ')
    or says(' (?:faltou|faltaram|est[aá] faltando|t[aá] faltando|ainda falta|cad[eê] (?:o|a)|esqueceu (?:de|do|da|o|a)) ')
    or turn_words <= 12 and says(' (?:faltaram|faltou|faltam|est[aã]o faltando|t[aã]o faltando) (?:o|a|os|as|um|uma|alguns|algumas|\d+) ') and not is_question
    or turn_words <= 30 and says(' (?:pedi|queria|falei|disse|perguntei) (?:[^ ]+ ){1,12}(?:e|mas) (?:voc[eê]|vc|tu) (?:me |s[oó] |n[aã]o )*(?:fez|deu|falou|escreveu|respondeu|colocou|mandou|mostrou|t[aá]|est[aá]|fala|escreve) ') and not is_question
    or turn_words <= 7 and opens('(?:n[aã]o |mas |eu |j[aá] |te )*(?:pedi|falei|disse) [^ ]+(?: [^ ]+){0,2} $') and not is_question and not says(' (?:demiss[aã]o|ajuda|desculpas?|que|tchau|oi|adeus) ')
    or turn_words <= 12 and not is_question and says(' (?:(?:voc[eê] |vc |tu )?(?:j[aá] (?:me |nos )?(?:tinha |havia )?(?:contou|contado|disse|dito|deu|dado|falou|falado|mandou|mandado|mostrou)|j[aá] tinha me (?:contado|dito|dado|falado))) ')
)
and (not opens('(?:e |mas |ent[aã]o |agora |ol[aá] |oi |ok )*(?:o que|que|qual|quais|como|por ?qu[eê]|quando|onde|quem|quant[oa]s?|se|escreva|escreve|crie|cria|gere|imagine|traduza|explique|me (?:fale|diga|conte|explique)|fale|resuma|corrija|liste|elabore|redija) ') or opens('(?:mas |e |n[aã]o )*como (?:eu |j[aá] |te |lhe )*(?:disse|falei|pedi|mencionei|tinha) '))
and not says(' (?:minha|meu|sua|seu) (?:m[aã]e|pai|chefe|amig[oa]|namorad[oa]|irm[aã]o?|filh[oa]|senha) ')
and not opens('(?:(?:escreva|escreve|continue|continua|agora|fa[cç]a|faz|crie|cria) )*(?:(?:o |um |uma |a |com o |com a )?(?:pr[oó]xim[oa]|nov[oa]|outr[oa]|segund[oa]|terceir[oa]) (?:cap[ií]tulo|cena|parte|di[aá]logo|par[aá]grafo)|cap[ií]tulo|cena|um di[aá]logo|uma (?:cena|conversa|briga|discuss[aã]o)|aja|atue|finja|finge|imagine|interprete|seja (?:um|uma)|voc[eê] [eé] (?:um|uma)) ')
and not says(' (?:minha|meu|a|o) (?:professor|professora|prof|cliente|m[eé]dic[oa]|orientador|orientadora|gerente|vizinh[oa]|marido|esposa) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:tradu|translat)'))
and not raw('(?:grita|responde|responde)[^\n:«“"]{0,12}[:«“"]')
