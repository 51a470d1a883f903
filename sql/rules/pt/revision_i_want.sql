-- id: pt.revision.i_want
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: restates what is wanted, against what was given
-- hit: só quero os nomes
-- hit: esse é vermelho, eu quero um azul
-- miss: Quero aprender a nadar
-- miss: Olá, quero um plano de dieta
turn_words <= 25
and not is_question
and (
    turn_words <= 20 and opens('(?:(?:mas|n[aã]o|s[oó]|apenas|[eé] que|na verdade) )+(?:eu )?(?:quero|queria|preciso|precisava|procuro|procurava|prefiro|to falando|t[oô] falando|gostaria) ')
    or turn_words <= 16 and says(' (?:eu )?(?:quero|queria|preciso|precisava|procuro|procurava|prefiro|to falando|t[oô] falando|gostaria) (?:[^ ]+ )?(?:s[oó]|apenas|somente) ')
    or turn_words <= 12 and raw('^[^,.:;\n]{5,60}, ?') and says(' [eé] ') and says(' (?:eu )?(?:quero|queria|preciso|precisava|procuro|procurava|prefiro|to falando|t[oô] falando|gostaria) ')
)
and not opens('(?:e )*(?:agora) ')
and not opens('(?:ol[aá]|oi) ')
and not opens('(?:e |agora |por favor |ok |oi |ol[aá] )*(?:o que|qual|quais|como|por ?qu[eê]|quando|onde|quem|escrev[ae]|crie|cria|gere|imagine|invente|traduza|explique|resuma|corrija|elabore|redija|fa[cç]a (?:um|uma)|faz (?:um|uma)|me d[aáeê] (?:um|uma)) ')
and not (reply_asks and turn_words <= 12)
