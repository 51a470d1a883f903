-- id: en.factual_error.why_did_you
-- polarity: dsat
-- kind: factual_error
-- also: negative_feedback
-- weight: 0.9
-- description: asks why the reply did what it did
-- hit: Why did you change the variable names?
-- hit: Why is there a comma at the end?
-- hit: Why did they come out blank?
-- miss: Explain why the sky is blue
-- miss: Write an essay on why we sleep
-- miss: Why did they not take the northern route?
turn_words <= 50
and (
    says(' why (?:did|do|are|have|would|were|didn|don|aren|haven|can|could|won|wouldn|couldn)(?: n)?(?: t)? (?:you|u) ')
    or says(' why (?:is|are|was|does|did|isn|doesn|aren|didn|wasn|do|don)(?: t| not)? (?:there|it|this|that|these|those|your) ')
    or says(' why (?:are|aren)(?: t| not)? they ')
    or says(' why (?:do|don|did|didn)(?: t)? they (?:all|both|still|look|show|appear|come out) ')
    or says(' (?:why (?:not|only|just|so|you|u|no|still)|how come|since when) ')
)
and not opens('(?:explain|describe|write|give|tell me) ')
