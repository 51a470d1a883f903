-- id: any.quote.reacts
-- polarity: dsat
-- kind: factual_error
-- weight: 0.6
-- description: quotes a line of the reply and adds a short remark or question
-- hit: [request] How do I reset the clock? [reply] Hold the left button for ten seconds until the display begins to blink. [turn] Hold the left button for ten seconds until the display begins to blink.\nThere is no left button?
-- hit: [request] Describe the museum [reply] The museum opens at nine in the morning and closes at five in the afternoon. [turn] The museum opens at nine in the morning and closes at five in the afternoon.\nReally? I read noon.
-- miss: [request] How do I reset the clock? [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Which button?
-- miss: [request] Describe the museum [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Describe the zoo
quotes_reply
and turn_words <= 60
and not says(' (?:explain|expand|elaborate|translate|write|create|summari[sz]e|detail|details|example|describe|more|how to|code) ')
