-- id: any.repeat.reworded
-- polarity: dsat
-- kind: ignored
-- weight: 1.0
-- description: most words of the last request come again
-- hit: [request] What is the fastest way to learn to read music [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Tell me the fastest way to learn to read music please
-- hit: [request] Explain to me how a heat pump works in winter [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] How does a heat pump work in winter, explain to me how
-- miss: [request] What is the fastest way to learn to read music? [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Who built the first piano?
-- miss: [request] Name a bird [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Name a fish that lives in warm rivers
not repeats_earlier
and edit_request < 0.85
and overlap_request >= 0.45
and turn_words >= 4
