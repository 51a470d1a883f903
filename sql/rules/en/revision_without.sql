-- id: en.revision.without
-- polarity: dsat
-- kind: revision
-- weight: 1.5
-- description: the same without something
-- hit: Same thing without the emojis
-- hit: Without using a loop please
-- miss: How do I live without a car?
-- miss: What would the world be without bees?
turn_words <= 40
and (
    says(' (?:without|excluding|except) (?:the|any|using|all|a|an|mentioning|changing|adding|my|your|it|these|those|that|this|repeating|including|having|being|making|explanations?|comments|code|emojis?|hashtags?|numbers?|bullets?|words?) ')
    or opens('(?:no |please |but |ok |and |now |same |can you |could you |do |rewrite |again |try |the same |it |this |that |them )*(?:without|excluding|except) ')
    or says(' (?:no|zero) (?:more )?(?:emojis?|hashtags?|explanations?|comments?|lists?|bullets?|bullet points?|quotes|quotation marks|introduction|intro|headings?|markdown|disclaimers?|repetition|rhymes?) ')
)
and not opens('(?:and |so |ok |but |then )*(?:what|how|why|who|when|which|where|is|are|does|do|if|will|should i|can i|can we|write an?|create an?|i want to|i am|i ?m) ')
and not opens('(?:now |ok |okay |please |can you |could you |next |also |and |then |i want you to |i need you to |great |thanks |hi |hello )*(?:write|create|generate|make|design|build|develop|compose|produce|prepare|draft|suggest|give|provide|list|act|imagine|translate|come up with) (?:me |us )?(?:an?|some|another|\d+|the following|two|three|five|ten|new) ')
