-- id: pt.revision.limits
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: names a limit that the reply does not keep: what cannot be used, what must not happen
-- hit: [request] Ordene uma lista [reply] Com numpy:\n```python\nimport numpy\n``` [turn] nao posso instalar numpy
-- hit: [request] Escreva sobre um gato [reply] O gato morreu no lago. [turn] o gato nao pode morrer
-- miss: Não posso dormir
-- miss: O ministro não deve sair, escreva um artigo sobre esse tema
turn_words <= 14
and not is_question
and not reply_asks
and (
    reply_has_code and opens('(?:mas |no |não |hm+ )*(?:n[aã]o (?:posso|podemos|pode|quero|d[aá] pra|tenho|devo) (?:[^ ]+ )?(?:usar|utilizar|instalar|colocar|acesso|ter)|(?:sem|s[oó] com|apenas|somente) (?:usar |com |o |a )?[^ ]+) ') and length_ratio < 3
    or overlap_reply > 0 and opens('(?:mas |no |não |hm+ |e )*(?:o |a |ele |ela |que )(?:[^ ]+ ){0,4}n[aã]o (?:pode|deve|podia|devia|morra|seja|tenha|diga|fa[cç]a|v[aá]|apare[cç]a) ')
)
