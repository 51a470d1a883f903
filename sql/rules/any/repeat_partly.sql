-- id: any.repeat.partly
-- polarity: dsat
-- kind: ignored
-- weight: 1.0
-- description: a good part of the words of the last request come again
-- hit: [request] Plan a trip to the lake for two people [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Plan a trip to the lake with one dog and three small kids
-- hit: [request] Write a poem about the sea and its storms [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] A poem about the sea at night and its calm, with rhymes
-- miss: [request] Plan a trip to the lake for two people [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Which shoes do I need?
-- miss: [request] Give me three facts about otters [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] continue
overlap_request between 0.25 and 0.45
and turn_words between 4 and 60
and length_ratio between 0.2 and 2.5
