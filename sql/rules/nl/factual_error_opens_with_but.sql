-- id: nl.factual_error.opens_with_but
-- polarity: dsat
-- kind: factual_error
-- weight: 1.8
-- description: opens with an objection
-- hit: Maar dat dekt alleen het eerste geval
-- hit: hmm maar het zijn er vijf
-- miss: Maar vertel eerst een mop
-- miss: Maart is een mooie maand, schrijf een gedicht
turn_words between 3 and 60
and opens('(?:(?:ok|oke|oké|ja|goed|hm+|bedankt|nou|ah|eh|tja|mooi|leuk) )*(?:maar|echter|alleen jammer dat|wacht|helaas|jammer dat|behalve dat) ')
and not opens('(?:[^ ]+ )?(?:maar|wacht) (?:eerst|nu|wat als|vertel|zeg eens)(?: |$)')
and not (is_question and opens('(?:[^ ]+ ){1,3}(?:wie|wat|hoe|waarom|wie|waar|wanneer|als) '))
and not (reply_asks and turn_words <= 12)
and not has_url
