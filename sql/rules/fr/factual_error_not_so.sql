-- id: fr.factual_error.not_so
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: denies in a few words what the reply says
-- hit: [request] Qui a peint la Joconde ? [reply] La Joconde a été peinte par Raphaël en 1503. [turn] c'était pas raphaël
-- hit: [request] Capitale de l'Australie ? [reply] La capitale de l'Australie est Sydney. [turn] Non ce n'est pas Sydney
-- miss: [request] Qui a peint la Joconde ? [reply] Elle a été peinte par Léonard. [turn] c'est pas pour demain
-- miss: [request] Dis un fleuve [reply] Tu veux un fleuve long ? [turn] ce n'est pas un long
turn_words <= 8
and overlap_reply > 0
and not is_question
and not reply_asks
and opens('(?:(?:mais|euh|ben|bah) )*(?:(?:non )?(?:ce n est|c est|ce n [eé]tait|c [eé]tait|il n est|elle n est|ce ne sont|ce n etaient) pas |non (?:c est|c [eé]tait|ce sont|il est|elle est) )')
