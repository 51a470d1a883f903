-- id: any.short.imperative_on_reply
-- polarity: dsat
-- kind: revision
-- weight: 1.0
-- description: a short turn whose words stand in the reply
-- hit: [request] Describe a castle [reply] The castle has a tall tower, a deep moat and a wooden bridge. The tower stands in the north. The castle has a tall tower, a deep moat and a wooden bridge. The tower stands in the north. The castle has a tall tower, a deep moat and a wooden bridge. The tower stands in the north.  [turn] tower should stand beside the bridge
-- hit: [request] Plan a meal [reply] Start with tomato soup, then roasted potatoes with rosemary, then apple cake with cream. Start with tomato soup, then roasted potatoes with rosemary, then apple cake with cream. Start with tomato soup, then roasted potatoes with rosemary, then apple cake with cream.  [turn] the potatoes with less rosemary
-- miss: [request] Describe a castle [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] continue
-- miss: [request] Plan a meal [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Which wine goes with lamb?
overlap_reply >= 0.75
and turn_words between 4 and 30
and overlap_request < 0.25
and not is_question
and reply_chars >= 200
