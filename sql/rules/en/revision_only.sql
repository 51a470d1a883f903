-- id: en.revision.only
-- polarity: dsat
-- kind: revision
-- weight: 1.0
-- description: only this, just that: narrows what was given
-- hit: Just the names please
-- hit: Only give me the second column
-- miss: How do I write only on even days?
-- miss: What is just war theory?
turn_words <= 30
and (
    opens('(?:no |but |ok |okay |please |and |now |yes |can you |could you |then |i |you )*(?:just|only|simply|nothing but) (?:the|give|show|use|one|write|list|tell|say|answer|want|need|a|include|in|for|with|this|that|those|these|return|do|make|put|focus|keep|output|add|provide|those|explain|change|need|my|\d+|print|from|code|names?|need) ')
    or says(' (?:only|just) (?:the|give|show|return|want|need|use|include|answer|output|print|those|these|this|that|in|with|provide|respond|reply|write|for|\d+) ')
    or says(' (?:focus|concentrate|stick|keep) (?:it |this |them |more |only |just |your answer )?(?:only |just |more )?(?:on|to|within|under|below|it short|it simple|brief|short) ')
)
and not opens('(?:and |so |ok |but |then )*(?:what|how|why|who|when|which|where|is|are|does|do|if|will|should i|can i|can we|write an?|create an?|i want to|i am|i ?m) ')
and not opens('(?:now |ok |okay |please |can you |could you |next |also |and |then |i want you to |i need you to |great |thanks |hi |hello )*(?:write|create|generate|make|design|build|develop|compose|produce|prepare|draft|suggest|give|provide|list|act|imagine|translate|come up with) (?:me |us )?(?:an?|some|another|\d+|the following|two|three|five|ten|new) ')
and not opens('(?:do|would|could|can cookies|tell me|name|create|i will|let ?s focus|based on|based) ')
and not opens('(?:ok |okay |oh |wow |yes |that ?s |this is |very |really |pretty |these are )*(?:great|perfect|thanks|thank|awesome|nice|excellent|good|amazing|fantastic|cool|correct|wonderful|brilliant|right|i like|i love) ')
