-- id: en.lower_quality.worse
-- polarity: dsat
-- kind: lower_quality
-- weight: 1.5
-- description: an earlier reply was better than this one
-- hit: The first version was much better
-- hit: Go back to the previous layout
-- miss: What is the best way to travel?
-- miss: My old car was red, write a poem about it
turn_words <= 60
and (
    says(' (?:first|previous|last|earlier|other|original|old|older|second|one before|prior|before)(?: [a-z]+)? (?:was|were|is|looked|sounded|worked)(?: so| much| way| a lot| far| a bit)? (?:better|best|nicer) ')
    or says(' (?:worse than|got worse|even worse|much worse|getting worse|made it worse|not as good|better before|worked before|was working|went backwards) ')
    or says(' (?:go|went|going|switch|revert|roll|return) (?:it )?(?:back )?to (?:the |your |my )?(?:original|previous|last|first|earlier|old|older|prior) (?:one|version|answer|code|format|style|layout|response|design|text|implementation|draft|way|approach|idea|title|name) ')
    or opens('(?:please |no |ok |can you )*(?:revert|undo|restore|roll back|go back) ')
)
and not opens('(?:and |so |ok |but |then )*(?:what|how|why|who|when|which|where|is|are|does|do|if|will|should i|can i|can we|write an?|create an?|i want to|i am|i ?m) ')
