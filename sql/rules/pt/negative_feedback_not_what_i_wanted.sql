-- id: pt.negative_feedback.not_what_i_wanted
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.5
-- description: says that this is not what was asked for or meant
-- hit: Não foi isso que eu pedi
-- hit: nao era o que eu queria
-- hit: você não entendeu minha pergunta
-- hit: isso não responde à minha pergunta
-- hit: Eu queria um poema, não uma redação
-- hit: não dá pra ver o barco
-- miss: O que eu preciso para tirar passaporte?
-- miss: Meu chefe disse que não era o que ele queria, como respondo?
-- miss: Queria viajar em julho, não sei para onde
turn_words <= 80
and (
    says(' n(?:[aã]o|)(?: [eé]| foi| era| s[aã]o)? (?:exatamente |bem |bem isso |isso |disso |sobre isso |nada disso )*(?:o |a |aquilo |de |do )?que (?:eu |te |lhe |estou |tinha |havia )*(?:pedi|pedido|quero|queria|quis|perguntei|pergunto|disse|falei|preciso|precisava|esperava|procuro|procurava|procurando|pedindo|perguntando|solicitei|mencionei) ')
    or says(' n(?:[aã]o) (?:te |lhe |eu )?(?:pedi|perguntei|quis dizer|falei|disse|me refiro a|me referi a|estou falando d?) (?:isso|isto|disso|por isso) ')
    or says(' n[aã]o (?:me |est[aá] |est[aá]s )?(?:respondeu|responde|respondendo|respondeste|entendeu|entende|entendendo|entendeste|compreendeu) (?:[aà] |ao |a |bem |o )?(?:minha|que|nada|a pergunta|pergunta|direito|pedido|meu) ')
    or says(' (?:isso|isto) n[aã]o (?:tem (?:nada a ver|sentido)|responde) | nada a ver com (?:o que|a minha|minha) ')
    or turn_words <= 14 and opens('(?:n[aã]o |mas |eu |[eé] que |poxa )*(?:pedi|queria|tinha pedido|precisava|procurava)(?: [^ ]+){1,6} (?:e )?n[aã]o(?: [^ ]+){1,5} $') and raw('[,;.] *(?:e )?n[aã]o | e n[aã]o ') and not is_question and not says(' (?:queria (?:saber|perguntar|ir)|n[aã]o (?:sei|tenho|tinha|pude|posso|consigo|consegui|h[aá]|havia|[eé]|me|lembro|deu|d[aá])) ')
    or turn_words between 4 and 16 and not is_question and not reply_asks and raw('[,;]| (?:e|a) ') and says(' (?:n[aã]o (?:quero|preciso|precisa)(?: (?:de )?(?:isso|disso|tudo isso|tanto|nada disso))?) $')
    or turn_words <= 9 and not is_question and reply_chars > 60 and says(' (?:n[aã]o (?:aparece|apareceu|tem|saiu|veio|vejo|d[aá] (?:pra|para) ver|se v[eê]) (?:[^ ]+ )?(?:nenhum|nenhuma|nada|nem)|n[aã]o d[aá] (?:pra|para) ver)(?: |$)') and not reply_asks and not says(' (?:[oó]culos) ')
)
and not says(' (?:disse|falou|diz|dizem|falaram) que n[aã]o ')
and not opens('(?:(?:escreva|escreve|continue|continua|agora|fa[cç]a|faz|crie|cria) )*(?:(?:o |um |uma |a |com o |com a )?(?:pr[oó]xim[oa]|nov[oa]|outr[oa]|segund[oa]|terceir[oa]) (?:cap[ií]tulo|cena|parte|di[aá]logo|par[aá]grafo)|cap[ií]tulo|cena|um di[aá]logo|uma (?:cena|conversa|briga|discuss[aã]o)|aja|atue|finja|finge|imagine|interprete|seja (?:um|uma)|voc[eê] [eé] (?:um|uma)) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:tradu|translat)'))
and not raw('(?:grita|responde|responde)[^\n:«“"]{0,12}[:«“"]')
