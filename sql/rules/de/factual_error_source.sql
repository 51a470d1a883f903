-- id: de.factual_error.source
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: asks where that comes from, or finds it nowhere
-- hit: woher hast du das?
-- hit: das finde ich nirgendwo
-- miss: Woher kommt das Wasser einer Pflanze?
-- miss: Ich finde meine Schlüssel nicht
turn_words <= 20
and says(' (?:was ist (?:deine|die) quelle|was sind deine quellen|woher (?:hast du das|weißt du das|nimmst du das|stammt diese)|(?:finde|find) (?:ich )?(?:das |es |dazu |davon )*(?:ich )?(?:nirgends|nirgendwo|nichts)|(?:nirgends|nirgendwo) (?:finde|steht|zu finden)|wer (?:sagt|behauptet) das)(?: |$)')
and not says(' (?:meine) ')
