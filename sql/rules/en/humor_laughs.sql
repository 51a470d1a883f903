-- id: en.humor.laughs
-- polarity: sat
-- kind: humor
-- weight: 1.8
-- description: laughs with the reply
-- hit: Haha, good one
-- hit: lol that's so funny
-- miss: Write a joke with lol in it
-- miss: How do I make people laugh? Is sarcasm hilarious?
turn_words <= 40
and (
    says(' (?:haha|hahaha|hahahaha|ahaha|ahahah|hahah|hehe|heh|hehehe|lol|lolol|lmao|lmfao|rofl|that ?s (?:so |really |very |too )?(?:funny|hilarious)|made me (?:laugh|smile|chuckle)|so funny|good one|cracked me up|hilarious) ')
    or raw('[😂🤣😆😄😁]')
)
and not says(' (?:but|wrong|not|write|tell me|make it|joke about|stupid|dumb|why|more) ')
and not opens('(?:what|how|why|is|make|write|can|could) ')
