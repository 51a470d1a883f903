-- id: any.repeat.exact
-- polarity: dsat
-- kind: ignored
-- weight: 1.0
-- description: the same text as an earlier turn once more
-- hit: [request] Give me three facts about otters [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Give me three facts about otters
-- hit: [request] List the moons of Jupiter by size [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] list the moons of jupiter by size!
-- miss: [request] Give me three facts about otters [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Give me a recipe for soup
-- miss: [request] continue [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] continue
repeats_earlier
and turn_words >= 3
