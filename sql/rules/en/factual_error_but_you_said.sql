-- id: en.factual_error.but_you_said
-- polarity: dsat
-- kind: factual_error
-- weight: 0.7
-- description: holds the reply against an earlier one or against the facts
-- hit: But you said it was free
-- hit: You used the old name again
-- hit: but u told me it had two floors
-- miss: Expand on what you said in point two
-- miss: Summarise the book that you mentioned
turn_words <= 60
and (
    says(' (?:but|you|u|yet|though|because|then|and|as|since|wait|if|that|when|what) (?:you |u )?(?:just |also |have |ve |had |already |earlier |previously |even |only |still )*(?:said|told|wrote|claimed|stated|mentioned|used|put|gave|listed|showed|wrote|tried|wrote|added|omitted|contradicted|contradict|repeated|skipped|ignored|misspelled|changed|removed|assumed|deleted|suggested|made|counted|confused|misunderstood|misread|named|called|took|cut|stopped|switched|replaced|messed|created|generated|returned|provided|included|forgot|invented|copied|left) ')
    or says(' (?:you|u) (?:said|told me|wrote|claimed|stated|used|put|gave|showed|added|changed|removed|repeated|skipped|assumed|deleted|counted|confused|misspelled|took|cut|stopped|messed|mixed|invented|copied|left) ')
)
and not says(' (?:continue|for me|please provide|list) ')
and not says(' (?:as|like|cores|meals|line|what|one|ones|that|which|what|points|options|one|ones|things|ideas|all|list|every|those|steps|when|everything|each|idea|methods|ways|example|outline|code|information) you (?:just |have |ve |already )?(?:said|mentioned|wrote|gave|listed|suggested|provided|showed|told|used|created|made|generated|put|described) ')
and not opens('(?:ok |okay |oh |wow |yes |that ?s |this is |very |really |pretty |these are )*(?:great|perfect|thanks|thank|awesome|nice|excellent|good|amazing|fantastic|cool|correct|wonderful|brilliant|right|i like|i love) ')
and not opens('(?:now |ok |okay |please |can you |could you |next |also |and |then |i want you to |i need you to |great |thanks |hi |hello )*(?:write|create|generate|make|design|build|develop|compose|produce|prepare|draft|suggest|give|provide|list|act|imagine|translate|come up with) (?:me |us )?(?:an?|some|another|\d+|the following|two|three|five|ten|new) ')
