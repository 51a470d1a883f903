-- id: es.factual_error.source
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: asks where that comes from, or finds it nowhere
-- hit: ¿de dónde sacaste eso?
-- hit: eso no lo encuentro en ningún lado
-- miss: ¿De dónde saca el agua una planta?
-- miss: No encuentro mis llaves
turn_words <= 20
and says(' (?:cu[aá]l es (?:tu|la) fuente|de d[oó]nde (?:sacas|sacaste|lo sacas|sacaste eso)|qui[eé]n (?:te )?dijo eso|no (?:lo |la )?(?:encuentro|encontr[eé]|aparece) (?:eso |nada )?(?:en |por )?(?:ning[uú]n (?:lado|lugar|sitio)|ninguna parte)|en ning[uú]n (?:lado|lugar|sitio) (?:dice|aparece|encuentro))(?: |$)')
and not says(' (?:mis) ')
