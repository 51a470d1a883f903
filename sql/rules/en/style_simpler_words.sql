-- id: en.style.simpler_words
-- polarity: dsat
-- kind: style
-- weight: 1.0
-- description: asks to say it in simpler words or for other readers
-- hit: Say it in simple words
-- hit: Explain it like I'm ten
-- miss: What is a simple machine?
-- miss: How can I become easier to talk to?
turn_words <= 50
and (
    says(' (?:simple|simpler|simplest|simplified|simplify|plain|easy|easier|layman|laymans|layman s|lay|basic|everyday|normal|non technical|understandable|beginner|understand|common) (?:to understand|words?|terms?|language|english|way|manner|explanation|version|to follow|to read|it|this|that|for|please|s terms|sentences|form|example|examples|tone|vocabulary|and|better) ')
    or says(' (?:eli ?5|eli5|like i (?:m|am|was|were)|as if i|to a (?:child|kid|beginner|layman|dummy|\d+|five|toddler|student|noob|friend)|for (?:a child|kids|dummies|beginners|a \d+|gen z)|dumb it down|year old|yr old|grader|in character|in the (?:style|voice|tone|character) of|sound(?:s)? like|write like|speak like|talk like|tone|voice) ')
)
and not opens('(?:write (?:a|an|me)|create|what|how|why|you are|act as|i want you to act|generate) ')
