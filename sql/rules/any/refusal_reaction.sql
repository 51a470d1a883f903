-- id: any.refusal.reaction
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 0.8
-- yields: sat
-- description: a short statement or order after a refusal
-- hit: [request] Tell me the winning numbers of next week [reply] I'm sorry, but as an AI language model I cannot predict lottery numbers. [turn] a rough estimate is enough
-- hit: [request] Who will win the cup? [reply] I'm sorry, but as an AI language model I cannot predict the future. [turn] just take any team
-- miss: [request] Tell me the winning numbers [reply] They are drawn on Friday. [turn] which hour is that
-- miss: [request] Name a bird [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] And a fish
-- miss: [request] Who will win the cup? [reply] I'm sorry, but as an AI language model I cannot predict the future. [turn] All right, thank you
reply_refused
and turn_words between 3 and 20
and not is_question
and overlap_request < 0.15
