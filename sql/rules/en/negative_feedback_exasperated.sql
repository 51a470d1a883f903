-- id: en.negative_feedback.exasperated
-- polarity: dsat
-- kind: negative_feedback
-- weight: 1.0
-- description: shows impatience or disappointment
-- hit: Ugh, come on
-- hit: For the third time, leave out the introduction
-- miss: How do I deal with sadness?
-- miss: Write a haiku about autumn
says(' (?:waste of time|waste of my time|wasting my time|disappoint(?:ed|ing|ment)|frustrat(?:ed|ing|es)|dissatisfied|not satisfied|unsatisfied|unhappy with|fed up|sick of|tired of you|give up on you|gave up|are you (?:kidding|serious|joking|stupid|dumb|blind|listening)|how many times|third time|hundredth time|last time i) ')
or opens('(?:ugh|ughh|argh|sigh|seriously|come on|omg|oh my god|jesus|bruh|bro|dude|oh no|nope|what the|huh|pff|meh|whatever) ')
