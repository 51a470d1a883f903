-- id: en.factual_error.why_did_you
-- polarity: dsat
-- kind: factual_error
-- weight: 1.0
-- description: asks why the reply did what it did
-- hit: Why did you change the variable names?
-- hit: Why is there a comma at the end?
-- miss: Explain why the sky is blue
-- miss: Write an essay on why we sleep
turn_words <= 80
and (
    says(' why (?:did|do|are|have|would|were|didn|don|aren|haven|can|could|won|wouldn|couldn)(?: n)?(?: t)? (?:you|u|it|they|we|this) ')
    or says(' why (?:is|are|was|does|did|were|isn|doesn|aren|didn|wasn|do|don)(?: t| not)? (?:there|it|this|that|the|these|those|your|my|all|they|both) ')
    or says(' (?:why (?:not|only|just|so|you|u|no|still|am i|i|would|use)|how come|how is (?:that|this|it)|how (?:can|could|did|do) you (?:say|know|get|come|not|forget)|since when) ')
)
and not opens('(?:explain|describe|write|give|tell me) ')
