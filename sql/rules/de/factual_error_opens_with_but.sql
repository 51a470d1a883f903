-- id: de.factual_error.opens_with_but
-- polarity: dsat
-- kind: factual_error
-- weight: 1.8
-- description: opens with an objection
-- hit: Aber das deckt nur den ersten Fall ab
-- hit: hm aber es sind fünf
-- miss: Aber erzähl mir zuerst einen Witz
-- miss: Abermals klopfte es an der Tür, schreib weiter
turn_words between 3 and 60
and opens('(?:(?:ok|ja|gut|hm+|danke|naja|na ja|ah|schon|okay|nee|super) )*(?:aber|jedoch|allerdings|moment|warte|außer dass|nur dass|leider|schade dass) ')
and not opens('(?:[^ ]+ )?(?:aber|moment|warte) (?:vorher|zuerst|erst|jetzt|was wenn|erzähl|sag mal)(?: |$)')
and not (is_question and opens('(?:[^ ]+ ){1,3}(?:was|wie|warum|wer|wann|wo|welche[rsn]?|wie|wenn) '))
and not (reply_asks and turn_words <= 12)
and not has_url
