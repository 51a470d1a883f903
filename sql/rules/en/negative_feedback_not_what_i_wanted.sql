-- id: en.negative_feedback.not_what_i_wanted
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: says that this is not what was asked for or meant
-- hit: That is not what I asked for
-- hit: This isn't what I meant
-- miss: What does an architect do?
-- miss: I asked my boss for a raise, what next?
says(' (?:not|isn ?t|wasn ?t|wasnt|aren ?t|nothing)(?: really| quite| exactly| at all| actually| like)? (?:what|how|the (?:one|thing|answer|question|way|format|result)|the kind|that) (?:that )?(?:i|we) (?:was |am |m |are |were |had |have |ve |d )?(?:want|wanted|meant|mean|asked|asking|ask|need|needed|requested|looking|expected|expecting|said|after|thinking|had in mind|hoping|hoped) ')
or says(' (?:not|isn ?t) (?:my question|the point|answering|an answer|related|relevant) ')
or says(' (?:that|this|it|you) (?:is|s|are|re|do|does|did|doesn ?t|didn ?t|don ?t)(?: not)? (?:answer|answering|answered)(?: to)? (?:my|the|what|question) ')
