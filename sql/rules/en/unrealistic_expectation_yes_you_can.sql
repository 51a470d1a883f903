-- id: en.unrealistic_expectation.yes_you_can
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 1.0
-- description: insists that the assistant can do it
-- hit: Yes you can
-- hit: [request] What will gold cost in ten years? [reply] I'm sorry, but as an AI language model I cannot predict the future. [turn] Just guess
-- miss: Can you help me with my homework?
-- miss: Tell me about a country you can visit by train
turn_words <= 80
and (
    says(' (?:yes|but|of course|sure|no|because|i know|i think|then|as an ai|well|and|yeah|think) (?:you|u) (?:can|could|are able|have|do|did|should|know|are|re|were|must) ')
    or says(' (?:you|u) (?:can|could|are able to|should be able to|are capable|do have|did|were able to|just did|just gave) (?:just |still |also |actually |definitely |surely )?(?:do|access|answer|it|that|this|before|see|read|write|try|use|browse|remember|give|make|tell|help|find|search|generate|draw) ')
    and opens('(?:yes|but|no|of course|sure|i know|well|come on|you|just) ')
    or says(' (?:just (?:do it|answer|try|pretend|guess|say|tell me|give me)|try anyway|anyway|make (?:something|one|some|it|them) up|do your best|best guess|take a guess|pretend|hypothetically|hypothetical|fictional|thought experiment|purely|imagine|it s just|its just|for fun|no one will|role ?play) ')
    and (reply_refused or turn_words <= 15)
)
and not opens('(?:can|could|imagine you|you are|act|pretend you) ')
