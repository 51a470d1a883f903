-- id: en.revision.include
-- polarity: dsat
-- kind: revision
-- weight: 1.0
-- description: asks to work something into what was given
-- hit: Mention the deadline in it
-- hit: Please also include the price in the first line
-- miss: How do I add a contact on my phone?
-- miss: What does a mention on social media do?
turn_words <= 60
and (
    says(' (?:include|incorporate|add|mention|insert|put|keep|integrate|work|weave|feature|mix|cite|attach|append) (?:[a-z0-9]+ ){0,8}(?:in|to|into|on|at|within|between|after|before|inside) (?:it|this|that|these|those|them|the (?:above|list|code|text|story|email|table|answer|response|title|beginning|end|start|script|function|previous|last|first|essay|article|letter|summary|introduction|conclusion|poem|song|lyrics|same|plan|itinerary|paragraph|post|output|query|document|outline|resume|speech|content|description|second|third|sentence|middle)|your (?:answer|response|reply|code|list)|each|every|above|my [a-z]+|there) ')
    or opens('(?:please |pls |can you |could you |would you |now |ok |and |but |no |you |great |good |nice |also |kindly |just |let s |lets |yes |make sure to |make sure you |we should )*(?:also |please )?(?:include|incorporate|mention|insert|integrate|add (?:more|a bit|some more|the|that|this|it|an?|in|emojis?|comments?|details?|references?|citations?|sources?|to)) ')
)
and not opens('(?:how|what|why|when|i want to add|write an?|create) ')
