-- id: en.ignored.reminds
-- polarity: dsat
-- kind: ignored
-- weight: 0.8
-- description: reminds of a constraint or tells to follow the instructions
-- hit: Remember that it has to fit on one page
-- hit: It should still be in the first person
-- miss: How do I make sure that my plants survive?
-- miss: What should I cook tonight?
turn_words <= 50
and (
    says(' (?:remember (?:that|to|the|you|it|i|not|this|we)|don ?t forget|do not forget|keep in mind|bear in mind|make sure (?:that |to |you |the |it |all |they |there )|be sure to|pay attention|stick to|stay in character|re ?read|read (?:it|my|what i|again|carefully|the (?:question|instructions?|prompt))|as requested|as instructed|i repeat|once again) ')
    or opens('(?:please |but |no |ok |and |you )*(?:remember|make sure|be sure|ensure|listen|note that|please note|follow (?:my|the (?:instructions|rules|format|guidelines|original|same))) ')
    or opens('(?:it|this|that|they|you|these|those|the [a-z]+|there|each|every|all) (?:must|need to|needs to|has to|should) (?:still |also |only |always |not |never )*(?:be|include|contain|start|end|follow|answer|match|keep|show|return|sound|rhyme|mention|stay|focus|fit) ')
)
and not opens('(?:and |so |ok |but |then )*(?:what|how|why|who|when|which|where|is|are|does|do|if|will|should i|can i|can we|write an?|create an?|i want to|i am|i ?m) ')
and not opens('(?:now |ok |okay |please |can you |could you |next |also |and |then |i want you to |i need you to |great |thanks |hi |hello )*(?:write|create|generate|make|design|build|develop|compose|produce|prepare|draft|suggest|give|provide|list|act|imagine|translate|come up with) (?:me |us )?(?:an?|some|another|\d+|the following|two|three|five|ten|new) ')
and not opens('(?:act|imagine|in this|i will|i am|i ?m) ')
and not opens('(?:ok |okay |oh |wow |yes |that ?s |this is |very |really |pretty |these are )*(?:great|perfect|thanks|thank|awesome|nice|excellent|good|amazing|fantastic|cool|correct|wonderful|brilliant|right|i like|i love) ')
