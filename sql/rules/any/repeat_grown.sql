-- id: any.repeat.grown
-- polarity: dsat
-- kind: revision
-- weight: 1.0
-- description: starts like the last request and goes on otherwise
-- hit: [request] Write a short poem about rain [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Write a short poem about rain in the voice of a farmer
-- hit: [request] Draw a floor plan of a small house with two rooms [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Draw a floor plan of a small house with a porch and three rooms
-- miss: [request] Write a short poem about rain [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Who wrote it?
-- miss: [request] Give me three facts about otters [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Tell me about beavers
prefix_request >= 0.5
and edit_request < 0.85
and not repeats_earlier
and turn_words between 4 and 200
