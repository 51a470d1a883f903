-- id: en.lower_quality.worse
-- polarity: dsat
-- kind: lower_quality
-- weight: 1.0
-- description: an earlier reply was better than this one
-- hit: The first version was much better
-- hit: Go back to the previous layout
-- miss: What is the best way to travel?
-- miss: My old car was red, write a poem about it
says(' (?:first|previous|last|earlier|other|original|old|older|second|one before|prior|before)(?: [a-z]+)? (?:was|were|is|looked|sounded|worked)(?: so| much| way| a lot| far| a bit)? (?:better|best|nicer|fine|good|more) ')
or says(' (?:worse than|got worse|even worse|much worse|getting worse|made it worse|not as good|better before|worked before|was working|used to (?:be|give|do|work|answer)|went backwards) ')
or says(' (?:you|it) (?:could|were able to|used to|did) [a-z ]{0,30}(?:before|earlier|yesterday|last time|previously) ')
or says(' (?:go|went|going|get|switch|revert|roll|return|back) (?:it )?(?:back )?to (?:the |your |my )?(?:original|previous|last|first|earlier|old|older|prior) ')
or opens('(?:please |no |ok |can you )*(?:revert|undo|restore|roll back) ')
