-- id: pl.factual_error.opens_with_but
-- polarity: dsat
-- kind: factual_error
-- weight: 1.8
-- description: opens with an objection
-- hit: Ale to obejmuje tylko pierwszy przypadek
-- hit: hmm ale jest ich pięć
-- miss: Ale najpierw opowiedz żart
-- miss: Aleksander Wielki: kim był?
turn_words between 3 and 60
and opens('(?:(?:ok|okej|tak|dobra|dobrze|hm+|dzi[eę]ki|no|ej|ah|aha|fajnie) )*(?:ale|jednak|niestety|czekaj|chwila|tylko [zż]e|szkoda [zż]e|przecie[zż]) ')
and not opens('(?:[^ ]+ )?(?:ale|czekaj) (?:najpierw|teraz|a co je[sś]li|opowiedz|powiedz)(?: |$)')
and not (is_question and opens('(?:[^ ]+ ){1,3}(?:co|jak|dlaczego|kto|kiedy|gdzie|czy|je[sś]li|gdyby) '))
and not (reply_asks and turn_words <= 12)
and not has_url
