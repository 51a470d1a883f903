-- id: en.revision.include
-- polarity: dsat
-- kind: revision
-- weight: 1.3
-- description: asks to work something into what was given
-- hit: Mention the deadline in it
-- hit: Please also include the price in the first line
-- miss: How do I add a contact on my phone?
-- miss: What does a mention on social media do?
turn_words <= 40
and (
    says(' (?:include|incorporate|mention|insert|integrate|weave|put|keep) (?:[a-z0-9]+ ){1,6}(?:in|to|into|on|at|within|between|after|before|inside) (?:it|this|that|these|those|them|(?:the|your|my) (?:above|list|code|text|story|email|table|answer|response|title|beginning|end|start|script|function|previous|last|first|essay|article|letter|summary|introduction|conclusion|poem|song|lyrics|same|plan|itinerary|paragraph|post|output|query|document|outline|resume|speech|content|description|second|third|sentence|middle|reply)) ')
    or opens('(?:please |pls |can you |could you |would you |now |ok |and |but |no |you |great |good |nice |also |kindly |just |yes |make sure to |make sure you )*(?:also |please )*(?:include|incorporate|mention|insert) ')
    or opens('(?:please |pls |can you |could you |now |ok |and |but |no |great |also |just )*add (?:more|some more|details?|references?|citations?|sources?|emojis?|humou?r|emotion) ')
)
and not opens('(?:and |so |ok |but |then )*(?:what|how|why|who|when|which|where|is|are|does|do|if|will|should i|can i|can we|write an?|create an?|i want to|i am|i ?m) ')
and not opens('(?:now |ok |okay |please |can you |could you |next |also |and |then |i want you to |i need you to |great |thanks |hi |hello )*(?:write|create|generate|make|design|build|develop|compose|produce|prepare|draft|suggest|give|provide|list|act|imagine|translate|come up with) (?:me |us )?(?:an?|some|another|\d+|the following|two|three|five|ten|new) ')
