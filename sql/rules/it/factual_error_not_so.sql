-- id: it.factual_error.not_so
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: denies in a few words what the reply says
-- hit: [request] Chi dipinse la Gioconda? [reply] La Gioconda fu dipinta da Raffaello nel 1503. [turn] non è stato raffaello
-- hit: [request] Capitale dell'Australia? [reply] La capitale dell'Australia è Sydney. [turn] Non è Sydney
-- miss: [request] Chi dipinse la Gioconda? [reply] Fu dipinta da Leonardo. [turn] non è per domani
-- miss: [request] Dimmi un fiume [reply] Vuoi un fiume lungo? [turn] non è lungo
turn_words <= 8
and overlap_reply > 0
and not is_question
and not reply_asks
and opens('(?:(?:ma|eh|scusa|guarda che) )*non (?:è|era|fu|sono|furono|è stato|è stata|si chiama|si trova|ha vinto|appartiene|esiste|significa) ')
