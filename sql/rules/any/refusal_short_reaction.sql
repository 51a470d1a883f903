-- id: any.refusal.short_reaction
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 1.0
-- description: a short reaction to a refusal
-- hit: [request] Tell me the winning numbers of next week [reply] I'm sorry, but as an AI language model I cannot predict lottery numbers. [turn] a rough estimate is enough
-- hit: [request] Who will win the cup? [reply] I'm sorry, but as an AI language model I cannot predict the future. [turn] who is the favourite then
-- miss: [request] Tell me the winning numbers [reply] They are drawn on Friday. [turn] which hour
-- miss: [request] Name a bird [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] And a fish
reply_refused
and turn_words <= 20
and not (overlap_request >= 0.25 or contained_earlier >= 0.7 or edit_request >= 0.6)
