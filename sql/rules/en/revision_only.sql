-- id: en.revision.only
-- polarity: dsat
-- kind: revision
-- weight: 0.7
-- description: only this, just that: narrows what was given
-- hit: Just the names please
-- hit: Only give me the second column
-- miss: How do I write only on even days?
-- miss: What is just war theory?
turn_words <= 50
and (
    opens('(?:no |but |ok |okay |please |and |now |yes |can you |could you |then |i |you )*(?:just|only|simply|nothing but) (?:the|give|show|use|one|write|list|tell|say|answer|want|need|a|include|in|for|with|this|that|those|these|return|do|make|put|focus|keep|output|add|provide|those|explain|change|need|my|\d+|print|from|code|names?|need) ')
    or says(' (?:only|just) (?:the|one|give|show|return|want|need|use|include|answer|output|print|those|these|this|that|in|with|provide|respond|reply|write|for|\d+) ')
    or says(' (?:focus|concentrate|stick|keep) (?:it |this |them |more |only |just |your answer )?(?:only |just |more )?(?:on|to|within|under|below|it short|it simple|brief|short) ')
)
and not opens('(?:what|how|why|when|who|is|are|does|can i|write an?|create|i will) ')
