-- id: any.quote.asks
-- polarity: dsat
-- kind: factual_error
-- weight: 1.0
-- description: quotes a line of the reply and asks about it or corrects it
-- hit: [request] How do I reset the clock? [reply] Hold the left button for ten seconds until the display begins to blink. [turn] Hold the left button for ten seconds until the display begins to blink.\nThere is no left button?
-- hit: [request] Describe the museum [reply] The museum opens at nine in the morning and closes at five in the afternoon. [turn] The museum opens at nine in the morning and closes at five in the afternoon.\nReally? I read noon.
-- miss: [request] How do I reset the clock? [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Which button?
-- miss: [request] Describe the museum [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Describe the zoo
quotes_reply
and turn_words <= 250
