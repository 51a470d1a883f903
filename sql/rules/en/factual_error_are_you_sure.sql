-- id: en.factual_error.are_you_sure
-- polarity: dsat
-- kind: factual_error
-- weight: 1.8
-- description: doubts the reply
-- hit: Are you sure?
-- hit: I don't think that's how it works, can you check it again?
-- miss: How can I make sure my dog is happy?
-- miss: Is coffee healthy?
turn_words <= 50
and (
    says(' (?:are|r) (?:you|u|we) (?:really |absolutely |100 |very |completely |quite |so )?(?:sure|certain|positive|confident) ')
    or says(' you (?:sure|certain)(?: about)? ')
    or says(' is (?:that|this|it|your answer|what you said) (?:really |actually |even |all |still |100 |factually )?(?:correct|right|true|accurate|real|valid) ')
    or says(' (?:double check|check (?:it |this |that |your (?:answer|work|math|calculation|facts|code) |the answer )?again|re check|recheck|recalculate|check your|review your|think again|look again|re ?read|reconsider|re ?evaluate) ')
    or says(' (?:i (?:don ?t|do not) (?:think|believe)|i doubt|i ?m not sure|i am not sure|not sure) (?:so|that|this|it|you|the|if|there|about|thats|these|is|your) ')
)
and not opens('(?:how|what|make|explain) ')
