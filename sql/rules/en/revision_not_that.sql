-- id: en.revision.not_that
-- polarity: dsat
-- kind: revision
-- weight: 1.3
-- description: ends with what it should not have been: this, not that
-- hit: in litres not gallons
-- hit: The heroine is a pilot, not a nurse
-- hit: with semicolons, not commas please
-- miss: Should I take the bus or not?
-- miss: Why green and not blue?
-- miss: I am not sure
-- miss: [request] Ask me something [reply] Do you like tea? [turn] the green one, not black
turn_words between 3 and 15
and not reply_asks
and not is_question
and says(' [a-z0-9]+ not (?:(?:a|an|the|in|with|as|of|to|for|from|by|at|on|my|your) )?[a-z0-9]+ (?:please |pls )?$')
and not says(' (?:or|if|why|whether|did|does|do|is|are|was|were|am|m|has|have|had|can|will|would|should|could|must|s|re|may|might|its|thats|im|please|but|just|maybe|probably) not ')
and not says(' not (?:(?:a|the|at|for|in|to) )?(?:sure|yet|bad|really|much|now|me|today|needed|necessary|possible|mine|many|exactly|all|far|too|far|long) (?:please )?$')
and not opens('(?:and |so |ok |but |then )*(?:what|how|why|who|when|which|where|is|are|does|do|if|will|should i|can i|can we) ')
