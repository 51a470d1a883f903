-- id: pt.factual_error.in_fact
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: corrects a fact of the reply: this and not that, in fact, as far as I know
-- hit: Foi em 1905 e não em 1903
-- hit: Na verdade ele era suíço
-- hit: na apostila ta outro ano
-- miss: Acho que é hora de dormir, conta uma história
-- miss: São 5 ou 6?
turn_words <= 25
and (
    says(' (?:foi|era|[eé]|s[aã]o|eram|foram|em) (?:[^ ]+ ){0,3}\d[^ ]* (?:e )?n[aã]o (?:em )?\d[^ ]* | n[aã]o (?:em )?\d[^ ]* (?:e sim|mas sim|mas) (?:em )?\d[^ ]* ')
    or opens('(?:no |não |mas |hm+ )*(?:na verdade|na realidade|de fato|pelo que (?:eu )?sei|segundo (?:a wikip[eé]dia|meu livro)|eu acho que|acho que|achei que|pensei que|que eu saiba) (?:[^ ]+ ){0,4}(?:foi|era|[eé]|s[aã]o|eram|foram|se chama|nasceu|morreu|fica|tem) ')
    or turn_words <= 14 and (says(' (?:(?:meu|no|na|o|wikip[eé]dia|google) (?:livro|internet|wikip[eé]dia|google|professor[a]?|apostila|caderno) (?:[^ ]+ ){0,3}(?:outr[oa]s?|diferente|o contr[aá]rio))(?: |$)') or opens('(?:n[aã]o |mas )?(?:confere|confira|verifica|verifique|checa|cheque|revisa|pesquisa) (?:a[ií]|bem|de novo|isso|direito|porque|pq|melhor)(?: |$)'))
)
and not is_question
and not reply_asks
and not opens('(?:eu )?acho que (?:[eé]|est[aá]) (?:hora|bom|melhor) ')
and not opens('(?:e |agora |por favor |ok |oi |ol[aá] )*(?:o que|qual|quais|como|por ?qu[eê]|quando|onde|quem|escrev[ae]|crie|cria|gere|imagine|invente|traduza|explique|resuma|corrija|elabore|redija|fa[cç]a (?:um|uma)|faz (?:um|uma)|me d[aáeê] (?:um|uma)) ')
