-- id: en.negative_feedback.still_as_it_was
-- polarity: dsat
-- kind: negative_feedback
-- weight: 1.3
-- description: a named thing is still where or how it was
-- hit: the div is still on the left side
-- hit: The button's text is still black
-- hit: but my header is still above the picture
-- miss: The castle is still open to visitors in winter, tell me more
-- miss: Is the bakery still at the corner of the square?
-- miss: My grandfather is still alive and tells stories, write one of them
turn_words <= 25
and opens('(?:but |no |hmm |and |ok |now |sorry )*(?:the|my|your|all|both|some) (?:[a-z0-9]+ ){1,4}(?:is|are|s|was|were) still (?:on|in|at|under|over|behind|above|below|off|blank|empty|visible|hidden|invisible|unchanged|red|white|black|grey|gray|blue|green|transparent|cut|overlapping|misaligned|disabled|enabled|unresolved|undefined|null|zero) ')
and not is_question
