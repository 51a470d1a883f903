-- id: en.negative_feedback.anything_better
-- polarity: dsat
-- kind: negative_feedback
-- weight: 1.0
-- description: asks for better ones than those given
-- hit: Do you have anything better?
-- hit: Give me better ones
-- miss: Which is better, tea or coffee?
-- miss: How can I become a better swimmer?
turn_words <= 40
and (
    says(' (?:any|some|something|anything|give me|find|want|need|suggest|there|other|think of|do|have|with|make|write) (?:it |a |an |me |any |some |them |this |that |much )*better ')
    or says(' (?:other|better|different|more) (?:ideas?|options?|suggestions?|names?|titles?|alternatives?|ways?|solutions?|approach|words?)(?: please| instead)? $')
    or says(' (?:do|could|can) (?:you )?(?:it |this |that )?better ')
    or says(' is (?:this|that|it) (?:really )?(?:the best|all|everything) (?:you|that you) ')
)
and not says(' (?:which|what|who) (?:is|one|would be|are|s) better ')
