-- id: en.factual_error.points_at_mistake
-- polarity: dsat
-- kind: factual_error
-- also: negative_feedback
-- weight: 0.8
-- description: names a mistake, bug or contradiction in the reply
-- hit: You made a mistake in the second step
-- hit: There is a typo in the heading
-- miss: Find the mistakes in my essay
-- miss: What are common errors in baking?
turn_words <= 150
and (
    says(' (?:you|you ?ve|you ?re|it|your (?:code|answer|response|reply|script|solution|calculation|text|function)|that|this|code|answer) (?:have |ve |has |had |just |still |also |seem to |seems to |keep |kept |keeps |re |are |is )*(?:made|make|making|makes|contains?|has|have|had|got|getting|gives?|gave) (?:a |an |the |some |many |several |another |so many |too many |that |same |one |two |few )*(?:mistakes?|errors?|typos?|bugs?|issues?|problems?|contradictions?|flaws?|inconsisten(?:t|cy|cies)) ')
    or says(' there (?:is|s|are|re|seems? to be|appears? to be|was|were|must be|might be) (?:still |also |probably |just |only )*(?:a |an |some |many |several |another |one |two |few |no |not |the )?(?:[a-z]+ )?(?:mistakes?|errors?|typos?|bugs?|issues?|problems?|flaws?|contradictions?|inconsistenc(?:y|ies)|mismatch) ')
    or says(' (?:your|this|that|a) (?:mistake|error|typo|bug|contradiction|hallucination) ')
    or says(' (?:contradicts?|contradicting|contradictory|inconsistent with|doesn ?t match|does not match|don ?t match|do not match|doesn ?t add up|does not add up|mixed up|mix up|confused|confusing) (?:what|with|your|the|each|my|to|up|him|her|it|them) ')
)
and not says(' (?:find|fix|correct|check|are there|is there|explain|identify|list|how|what|which) (?:[a-z]+ ){0,4}(?:mistakes?|errors?|typos?|bugs?|issues?|problems?|flaws?) ')
