-- id: en.negative_feedback.anything_better
-- polarity: dsat
-- kind: negative_feedback
-- weight: 1.3
-- description: asks for better ones than those given
-- hit: Find me something better
-- hit: Give me better ones
-- hit: do better
-- miss: Which is better, tea or coffee?
-- miss: How can I become a better swimmer?
turn_words <= 30
and (
    says(' (?:any|some|something|anything|give me|find|want|need|suggest|there|other|think of|have|with|make|do|could|can|you|write|a|much|ones?|way) (?:it |a |an |me |any |some |them |this |that |much )*better ')
    or turn_words <= 6 and opens('(?:please |you |must |need to |should |have to |try to |come on |just |no )*do (?:much |a lot )?better ')
    or says(' is (?:this|that|it) (?:really )?the best (?:you|that you) ')
)
and not says(' (?:which|what|who|how|get|be|become|feel|understand) (?:is|one|would be|are|s|to|can i)? ?(?:it )?better ')
and not opens('(?:and |so |ok |but |then )*(?:what|how|why|who|when|which|where|is|are|does|do (?:you|i|we|they|people)|if|will|should i|can i|can we|write an?|create an?|i want to|i am|i ?m) ')
and not opens('(?:now |ok |okay |please |can you |could you |next |also |and |then |i want you to |i need you to |great |thanks |hi |hello )*(?:write|create|generate|make|design|build|develop|compose|produce|prepare|draft|suggest|give|provide|list|act|imagine|translate|come up with) (?:me |us )?(?:an?|some|another|\d+|the following|two|three|five|ten|new) ')
