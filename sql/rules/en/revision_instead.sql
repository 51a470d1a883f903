-- id: en.revision.instead
-- polarity: dsat
-- kind: revision
-- weight: 1.4
-- description: wants something else in place of what was given
-- hit: Use metres instead
-- hit: I would like a short story rather than a poem
-- miss: What can I use instead of eggs in a cake?
-- miss: Explain when to use a list rather than a tuple
turn_words <= 60
and says(' (?:instead|rather than|in place of|as opposed to) ')
and not opens('(?:what|why|when|how does|which|who|explain|is|are|should i|can i) ')
