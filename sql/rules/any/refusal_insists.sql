-- id: any.refusal.insists
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 0.9
-- description: asks for the same after a refusal
-- hit: [request] Tell me the winning numbers of next week [reply] I'm sorry, but as an AI language model I cannot predict lottery numbers. [turn] Tell me the winning numbers anyway
-- hit: [request] Write a letter in the voice of my neighbour [reply] I'm sorry, but I can't help with that. [turn] Write the letter in the voice of my neighbour
-- miss: [request] Tell me the winning numbers of next week [reply] They are drawn on Friday. [turn] Who draws them?
-- miss: [request] Name a bird [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Name a fish
reply_refused
and (overlap_request >= 0.15 or contained_earlier >= 0.7)
and turn_words >= 3
