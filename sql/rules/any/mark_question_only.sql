-- id: any.mark.question_only
-- polarity: dsat
-- kind: no_engagement
-- weight: 1.5
-- description: nothing but question marks, dots or a huh
-- hit: [request] Name a bird [reply] A robin. [turn] ??
-- hit: [request] Name a bird [reply] A robin. [turn] huh?
-- miss: [request] Name a bird [reply] A robin. [turn] And a fish?
-- miss: [request] Name a bird [reply] A robin. [turn] what is a robin
turn_chars <= 12
and (raw('^\s*[?？!！.…]+\s*$') or opens('(?:what|huh|wat|que|was|hä|quoi|eh|hm+) $'))
