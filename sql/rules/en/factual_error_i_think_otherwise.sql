-- id: en.factual_error.i_think_otherwise
-- polarity: dsat
-- kind: factual_error
-- weight: 1.2
-- description: sets an opinion or own knowledge against the reply
-- hit: I thought the deadline was in May
-- hit: Actually the bridge opened in 1937
-- hit: I disagree
-- miss: What do you think about jazz?
-- miss: Tell me what people believed in 1500
turn_words <= 60
and (
    says(' (?:i|we) (?:still |actually |also |just )?(?:thought|believe|believed|assumed|was under the impression|noticed|read|heard|learned|checked|tested|tried|know|found that|expected|remember|realized) (?:that |it |you |the |this |there |all |they |we |your |and |in |with |on |a |an |i |to |but |these |those )')
    or says(' (?:i|we) (?:still |just )?think (?:it|that|this|there|you|the|your|they|these|those|we|he|she|its)(?: s| is| re| are| should| might| may| can| would| was| were| needs?| has| have| must| could)* ')
    or says(' (?:in fact|in reality|as far as i know|afaik|to my knowledge|the truth is|fyi|for your information|technically|the correct|correct answer|actual(?:ly)? (?:the|it|is|there|that|this|i|you|he|she|in|we|they|a|my|its)) ')
    or opens('(?:but |no |well |um |ok |yes |and )*(?:actually|acctually|in fact) ')
    or turn_words <= 8 and opens('(?:sorry |but |no |well |hm+ )*(?:i )?(?:strongly |totally |completely |respectfully |have to |must )*disagree ')
)
and not opens('(?:what|how|do you|tell|write|explain) ')
and not opens('(?:ok |okay |oh |wow |yes |that ?s |this is |very |really |pretty |these are )*(?:great|perfect|thanks|thank|awesome|nice|excellent|good|amazing|fantastic|cool|correct|wonderful|brilliant|right|i like|i love) ')
and not opens('(?:now |ok |okay |please |can you |could you |next |also |and |then |i want you to |i need you to |great |thanks |hi |hello )*(?:write|create|generate|make|design|build|develop|compose|produce|prepare|draft|suggest|give|provide|list|act|imagine|translate|come up with) (?:me |us )?(?:an?|some|another|\d+|the following|two|three|five|ten|new) ')
