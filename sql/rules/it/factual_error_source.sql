-- id: it.factual_error.source
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: asks where that comes from, or finds it nowhere
-- hit: da dove l'hai preso?
-- hit: non lo trovo da nessuna parte
-- miss: Da dove viene l'acqua di una pianta?
-- miss: Non trovo le chiavi
turn_words <= 20
and says(' (?:qual è (?:la|la tua) fonte|quali sono (?:le|le tue) fonti|da dove (?:l hai|lo hai|hai) (?:preso|tirato|trovato)|chi (?:te )?l ha detto|non (?:lo |la |ne )?(?:trovo|ho trovato) (?:[^ ]+ )?(?:da nessuna parte|nulla|niente))(?: |$)')
and not says(' (?:mie|miei) ')
