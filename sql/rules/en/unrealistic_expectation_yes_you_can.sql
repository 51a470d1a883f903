-- id: en.unrealistic_expectation.yes_you_can
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 2.0
-- description: insists that the assistant can do it
-- hit: Yes you can
-- hit: [request] What will gold cost in ten years? [reply] I'm sorry, but as an AI language model I cannot predict the future. [turn] Just guess
-- miss: Can you help me with my homework?
-- miss: Tell me about a country you can visit by train
turn_words <= 60
and (
    opens('(?:yes|but|no|of course|sure|i know|well|come on|i think|ok but|oh) (?:you|u) (?:can|could|are able|have|do|did|should|know|just did|already) ')
    or opens('(?:you|u) (?:can|could|just did|did|were able|are able|are allowed|do have|have access|should be able) ') and reply_refused
    or says(' (?:just (?:try|pretend|guess)|do it anyway|try anyway|made up|your best guess|take a guess|pretend|hypothetically|hypothetical|fictional|thought experiment) ') and (reply_refused or turn_words <= 12)
)
and not opens('(?:can|could|imagine|you are|act|pretend you|write|create|let ?s) ')
