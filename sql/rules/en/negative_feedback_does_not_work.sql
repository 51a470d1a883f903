-- id: en.negative_feedback.does_not_work
-- polarity: dsat
-- kind: negative_feedback
-- also: factual_error
-- weight: 1.5
-- description: what was given does not do its job
-- hit: That doesn't work, the window stays blank
-- hit: I ran it and nothing happens
-- hit: I get 404 now
-- hit: The import fails
-- miss: How does a steam engine work?
-- miss: I want to work in marketing, which skills do I need?
-- miss: My grandfather failed at school, write his story
turn_words <= 200
and (
    says(' (?:doesn ?t|does not|don ?t|do not|didn ?t|did not|isn ?t|is not|not|won ?t|will not|never) (?:seem to |even |really |actually |quite )?(?:work|working|worked|compile|run|running|load|loading|respond|help|helping|helped|function|functioning) ')
    or says(' (?:nothing (?:happens|happened|changed|works|worked|shows|showed)|no (?:luck|effect|change|difference)) ')
    or says(' (?:it|that|this|code|script|app|page|query|formula|function) (?:just |still |now |always )?(?:fails|failed|crashes|crashed|broke|breaks|is broken|hangs|freezes) ')
    or turn_words <= 10 and opens('(?:but |now |and |no |sorry |hm+ |still |so |well )*(?:(?:it|that|this|the|your) (?:[a-z0-9]+ ){0,2}(?:fails|failed|does nothing|did nothing|crashes|crashed|is broken|hangs|freezes|throws|threw|returns? (?:undefined|null|none|nan|nothing|empty)|gives? (?:undefined|null|none|nan|a blank|an empty))|(?:crashes|returns (?:undefined|null|none|nan|nothing|empty)|throws an?)|i (?:get|got|am getting|m getting|see|keep getting) (?:a |an |only |just |the )*(?:404|403|500|502|undefined|null|nan|blank|empty)) ')
)
and not says(' (?:why|how|when) (?:does|do|did|would|is) [a-z ]{0,40}(?:not|n t) work ')
