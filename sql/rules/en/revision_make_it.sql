-- id: en.revision.make_it
-- polarity: dsat
-- kind: revision
-- also: style
-- weight: 1.6
-- description: asks to make what was given different
-- hit: Make it sound friendlier
-- hit: Can you put that in a simpler way?
-- hit: make her a doctor
-- hit: make him sound tired
-- miss: How do bakers make bread rise?
-- miss: What makes this city famous?
turn_words <= 40
and (
    says(' (?:make|made|making|keep|turn|render|put|say|phrase|present|format|convert|transform|tailor|adapt|structure|style) (?:it|this|that|them|him|her|these|those|everything|everyone|(?:the|your|my) (?:text|answer|response|reply|email|story|poem|code|title|list|tone|letter|article|post|summary|introduction|message|paragraph|essay|speech|script|whole thing|above|first|second|third|last|sentences?|language|image|output|function|table|headline|content|description|bio|caption|song|lyrics|dialogue|characters?|joke|ending|conclusion|font|color|colour|background|button|layout)) ')
    or says(' (?:write|explain|describe|word) (?:it|this|that|them) (?:to me )?(?:a |an |in |as |for |with |like |from |more |less |much |even |so |into |using |without |shorter |longer |simpler |again |differently |better )')
)
and not opens('(?:what|how|why|when|who|i want to|i am|turn this|convert this|put this|write an?|create an?|does|do|is) ')
and not opens('(?:now |ok |okay |please |can you |could you |next |also |and |then |i want you to |i need you to |great |thanks |hi |hello )*(?:write|create|generate|make|design|build|develop|compose|produce|prepare|draft|suggest|give|provide|list|act|imagine|translate|come up with) (?:me |us )?(?:an?|some|another|\d+|the following|two|three|five|ten|new) ')
and not says(' (?:following|below|come up with|based on the|elements above|i ll give|i will give) ')
