-- id: any.repeat.inside_request
-- polarity: dsat
-- kind: ignored
-- weight: 1.0
-- description: a short turn that takes its words from the last request
-- hit: [request] I have a small garden in the north with clay soil and much shade; which plants grow well there and how often do I have to water them in summer [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] which plants grow well
-- hit: [request] My laptop is slow and the fan is loud, I have cleaned it twice; tell me the likely reasons and how to check the disk and the memory for faults [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] check the disk and the memory
-- miss: [request] Give me three facts about otters [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Do they sleep at night?
-- miss: [request] Name a bird [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Name a bird of prey with red feathers
contained_earlier >= 0.8
and overlap_request < 0.45
and turn_words between 3 and 25
and not repeats_earlier
and turn_number = 2
