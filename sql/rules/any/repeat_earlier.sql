-- id: any.repeat.earlier
-- polarity: dsat
-- kind: ignored
-- weight: 1.0
-- description: the words of a turn further back come again
-- hit: [request] Plan a weekend in the mountains for two people [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [request] Which boots do I need? [reply] Sturdy ones. [turn] Plan a weekend in the mountains for two
-- hit: [request] List five birds that can swim and dive [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [request] How deep? [reply] Ten metres. [turn] list five birds that can both swim and dive
-- miss: [request] Plan a weekend in the mountains [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Which boots do I need for it, and where do I buy them?
-- miss: [request] List five birds [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Thanks
overlap_earlier >= 0.6
and overlap_request < 0.45
and turn_words >= 5
and not repeats_earlier
