-- id: en.ignored.unfinished
-- polarity: dsat
-- kind: ignored
-- weight: 1.0
-- description: the reply is not complete, or part of it is missing
-- hit: This is unfinished, where is the last chapter?
-- hit: Give me the full code, not fragments
-- miss: Continue
-- miss: How do I complete my degree?
turn_words <= 60
and (
    says(' (?:incomplete|unfinished|not (?:finished|complete|completed|done|all|the (?:full|whole|complete|entire))|isn ?t (?:finished|complete|all)|cut off|cutoff|cut (?:it|you|short)|truncated|half of it|rest (?:of (?:it|the|them))?|where (?:is|are|s) (?:the|my|your|it|that|all|step|part|section)|what about (?:the|my|number|step|part|all|point)|what happened to|everything i|all of (?:it|them|the)|(?:full|whole|complete|entire|completed) (?:code|script|list|file|text|answer|version|article|story|table|thing|program|solution|response|updated|one|example|sentence|email|letter|html|function)) ')
)
and not opens('(?:continue|please continue|go on|keep going|write|create|what is|how) ')
