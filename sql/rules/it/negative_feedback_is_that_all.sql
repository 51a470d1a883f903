-- id: it.negative_feedback.is_that_all
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: asks scornfully whether that is all or the best
-- hit: tutto qui?
-- hit: non sai fare di meglio
-- miss: È tutto, grazie
-- miss: Tutto quello che so di lui è poco
turn_words <= 14
and says(' (?:tutto (?:qui|qua)|è (?:tutto|il meglio) (?:quello |ciò )?che (?:sai|puoi|riesci)|non (?:sai|puoi|riesci a) fare (?:di )?(?:meglio|niente di meglio)|(?:dici|fai) sul serio|anche io faccio meglio)(?: |$)')
and not says(' (?:grazie) ')
