-- id: any.repeat.nearly
-- polarity: dsat
-- kind: ignored
-- weight: 1.0
-- description: the last request with a word or two changed
-- hit: [request] Write a short story about a dog who finds a bone in the garden [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Write a short story about a dog that finds a bone in the garden
-- hit: [request] Explain how a heat pump works in winter [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Explain how a heat pump works in the winter
-- miss: [request] Write a short story about a dog [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Now translate it into Welsh
-- miss: [request] Give me three facts about otters [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Give me three facts about otters
not repeats_earlier
and edit_request >= 0.85
and turn_words >= 4
and length_ratio between 0.8 and 1.25
