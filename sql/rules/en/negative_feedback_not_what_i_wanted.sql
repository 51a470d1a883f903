-- id: en.negative_feedback.not_what_i_wanted
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: says that this is not what was asked for or meant
-- hit: That is not what I asked for
-- hit: This isn't what I meant
-- hit: I never asked for that
-- hit: who asked you that?
-- hit: That's the opposite of what I said
-- miss: What does an architect do?
-- miss: I asked my boss for a raise, what next?
-- miss: My sister says she never asked for that, what do I answer?
-- miss: What is the opposite of warm?
says(' (?:not|isn ?t|wasn ?t|wasnt|aren ?t|nothing)(?: really| quite| exactly| at all| actually| like)? (?:what|how|the (?:one|thing|answer|question|way|format|result)|the kind|that) (?:that )?(?:i|we) (?:was |am |m |are |were |had |have |ve |d )?(?:want|wanted|meant|mean|asked|asking|ask|need|needed|requested|looking|expected|expecting|said|after|thinking|had in mind|hoping|hoped) ')
or says(' (?:not|isn ?t) (?:my question|the point|answering|an answer|related|relevant) ')
or says(' (?:that|this|it|you) (?:is|s|are|re|do|does|did|doesn ?t|didn ?t|don ?t)(?: not)? (?:answer|answering|answered)(?: to)? (?:my|the|what|question) ')
or turn_words <= 12 and opens('(?:but |no |hey |um |wait |ok |excuse me )*(?:i (?:never|didn ?t|did not|don ?t) (?:say|said|ask|asked|request|requested|mention|mentioned|want|wanted|mean|meant|tell you|told you|need|write|wrote)(?: for| about| to do| you to do| you)* (?:that|this|it|any of (?:that|this)|those|these|such|so)|(?:who|when did i|where did i|did i) (?:asked|ask|say|said|mention|tell) (?:you |u |for |about |you for |you to |you about )*(?:that|this|it)) (?:$|i |at all|so |you )')
or turn_words <= 40 and says(' (?:the )?(?:exact |complete |total )*opposite (?:of|to|from) (?:what|how) (?:i|we) ')
