-- id: en.factual_error.i_think_otherwise
-- polarity: dsat
-- kind: factual_error
-- weight: 0.9
-- description: sets an opinion or own knowledge against the reply
-- hit: I thought the deadline was in May
-- hit: Actually the bridge opened in 1937
-- miss: What do you think about jazz?
-- miss: Tell me what people believed in 1500
turn_words <= 100
and (
    says(' (?:i|we) (?:still |actually |also |just )?(?:thought|believe|believed|assumed|was under the impression|noticed|read|heard|learned|checked|tested|tried|know|found that|expected|remember|realized) (?:that |it |you |the |this |there |all |they |we |your |and |in |with |on |a |an |i |to |but |these |those )')
    or says(' (?:i|we) (?:still |just )?think (?:it|that|this|there|you|the|your|they|these|those|we|he|she|its)(?: s| is| re| are| should| might| may| can| would| was| were| needs?| has| have| must| could)* ')
    or says(' (?:in fact|in reality|according to|as far as i know|afaik|to my knowledge|the truth is|fyi|for your information|technically|the correct|correct answer|actual(?:ly)? (?:the|it|is|there|that|this|i|you|he|she|in|we|they|a|my|its)) ')
    or opens('(?:but |no |well |um |ok |yes |and )*(?:actually|acctually|in fact) ')
)
and not opens('(?:what|how|do you|tell|write|explain) ')
