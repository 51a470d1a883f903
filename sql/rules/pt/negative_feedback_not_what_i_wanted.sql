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
)
and not says(' (?:disse|falou|diz|dizem|falaram) que n[aã]o ')
