-- id: it.factual_error.opens_with_but
-- polarity: dsat
-- kind: factual_error
-- weight: 1.8
-- description: opens with an objection
-- hit: Ma questo copre solo il primo caso
-- hit: hm però sono cinque
-- miss: Ma prima raccontami una barzelletta
-- miss: Maturità: quali materie ci sono?
turn_words between 3 and 60
and opens('(?:(?:ok|s[iì]|bene|hm+|grazie|va bene|ah|eh|beh|certo|mah) )*(?:ma|per[oò]|tuttavia|aspetta|aspetti|peccato che|purtroppo|solo che) ')
and not opens('(?:[^ ]+ )?(?:ma|aspetta|per[oò]) (?:prima|ora|adesso|e se|dimmi|raccontami)(?: |$)')
and not (is_question and opens('(?:[^ ]+ ){1,3}(?:quando|cosa|come|perch[eéè]|chi|dove|se) '))
and not (reply_asks and turn_words <= 12)
and not has_url
