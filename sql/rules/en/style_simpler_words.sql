-- id: en.style.simpler_words
-- polarity: dsat
-- kind: style
-- weight: 0.5
-- description: asks to say it in simpler words or for other readers
-- hit: Say it in simple words
-- hit: Explain it like I'm ten
-- hit: explain it like im five
-- miss: What is a simple machine?
-- miss: How can I become easier to talk to?
turn_words <= 25
and (
    says(' (?:simple|simpler|simplest|simplified|simplify|plain|easier|layman|laymans|layman s|understandable) (?:to understand|words?|terms?|language|english|way|manner|explanation|version|to follow|to read|it|this|that|please|s terms|sentences|form|tone|vocabulary|and) ')
    or says(' (?:eli ?5|eli5|like (?:im|i ?m|i am) (?:a |an )?(?:\d+|five|child|kid|ten|beginner|idiot)|dumb it down|i ?m a (?:beginner|noob|child)|too (?:hard|difficult|complex|complicated|technical)|in the (?:style|voice|tone|character) of|another tone|different tone) ')
)
and not opens('(?:write (?:a|an|me)|create|what|how|why|you are|act as|i want you to act|generate|describe|explain (?:the|how|what|why|about)) ')
and not opens('(?:now |ok |okay |please |can you |could you |next |also |and |then |i want you to |i need you to |great |thanks |hi |hello )*(?:write|create|generate|make|design|build|develop|compose|produce|prepare|draft|suggest|give|provide|list|act|imagine|translate|come up with) (?:me |us )?(?:an?|some|another|\d+|the following|two|three|five|ten|new) ')
