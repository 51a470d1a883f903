-- id: en.negative_feedback.does_not_work
-- polarity: dsat
-- kind: negative_feedback
-- also: factual_error
-- weight: 1.5
-- description: what was given does not do its job
-- hit: That doesn't work, the window stays blank
-- hit: I ran it and nothing happens
-- miss: How does a steam engine work?
-- miss: I want to work in marketing, which skills do I need?
turn_words <= 200
and (
    says(' (?:doesn ?t|does not|don ?t|do not|didn ?t|did not|isn ?t|is not|not|won ?t|will not|never) (?:seem to |even |really |actually |quite )?(?:work|working|worked|compile|run|running|load|loading|respond|help|helping|helped|function|functioning) ')
    or says(' (?:nothing (?:happens|happened|changed|works|worked|shows|showed)|no (?:luck|effect|change|difference)) ')
    or says(' (?:it|that|this|code|script|app|page|query|formula|function) (?:just |still |now |always )?(?:fails|failed|crashes|crashed|broke|breaks|is broken|hangs|freezes) ')
)
and not says(' (?:why|how|when) (?:does|do|did|would|is) [a-z ]{0,40}(?:not|n t) work ')
