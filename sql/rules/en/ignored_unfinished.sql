-- id: en.ignored.unfinished
-- polarity: dsat
-- kind: ignored
-- weight: 0.8
-- description: the reply is not complete, or part of it is missing
-- hit: This is unfinished
-- hit: Where is the rest of the code?
-- miss: Continue
-- miss: How do I complete my degree?
turn_words <= 40
and (
    says(' (?:incomplete|unfinished|not (?:finished|complete|completed|done|everything)|isn ?t (?:finished|complete|done|everything)|cutoff|truncated|half of it|you stopped|it stopped|stopped in|cuts off|broke off|gets cut|got cut|was cut|is cut|cut off|only half|what happened to|where (?:is|are|s) (?:the|my|your) (?:rest|other|remaining|code|answer|table|list|second|third|last|missing|end|ending|conclusion|link|file|image|picture)) ')
)
and not opens('(?:continue|please continue|go on|keep going|write|create|what is|how) ')
