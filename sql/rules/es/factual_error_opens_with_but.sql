-- id: es.factual_error.opens_with_but
-- polarity: dsat
-- kind: factual_error
-- weight: 1.8
-- description: opens with an objection
-- hit: Pero eso solo cubre el primer caso
-- hit: mmm, pero son cinco
-- miss: Pero primero cuéntame un chiste
-- miss: Perotti, ¿quién fue?
turn_words between 3 and 60
and opens('(?:(?:ok|s[ií]|bueno|mmm+|hm+|ya|gracias|bien|vale|claro|oye|eh|ah|pues) )*(?:pero|aunque|espera|un momento|excepto|salvo que|lastima que|l[aá]stima que) ')
and not opens('(?:[^ ]+ )?(?:pero|espera|un momento) (?:antes|primero|ahora|y si|cu[eé]nta|d[ií]me|dime|qu[eé] tal)(?: |$)')
and not (is_question and opens('(?:[^ ]+ ){1,3}(?:qu[eé]|c[oó]mo|por ?qu[eé]|cu[aá]l|qui[eé]n|cu[aá]ndo|d[oó]nde|si) '))
and not (reply_asks and turn_words <= 12)
and not has_url
