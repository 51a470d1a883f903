-- id: en.revision.make_it
-- polarity: dsat
-- kind: revision
-- weight: 1.0
-- description: asks to make what was given different
-- hit: Make it sound friendlier
-- hit: Can you put that in a simpler way?
-- miss: How do bakers make bread rise?
-- miss: What makes this city famous?
turn_words <= 60
and (
    says(' (?:make|made|making|get|keep|turn|render|put|write|say|phrase|have|explain|present|format|do|give|break|convert|transform|tailor|adapt|match|spice|dumb|structure|style|describe) (?:it|this|that|them|these|those|everything|all|each|the (?:text|answer|response|email|story|poem|code|title|list|tone|letter|article|post|summary|introduction|message|paragraph|essay|speech|script|whole thing|above|second|first|last|third|sentence|sentences|language|image|output|function|table|headline|content|description|bio|caption|song|lyrics|dialogue|character|characters)|your (?:answer|response|reply)|my [a-z]+|one) (?:a |an |be |sound |look |feel |more |less |much |even |so |in |into |for |as |to |with |like |from |on |short|long|simple|sound|into|only|very|slightly|about|appear |down |up |not |under |by |rhyme |work |better |clear|way |sexier |[a-z]+er |[a-z]+ly )')
    or says(' (?:make|made|keep) (?:it|this|that|them) ')
)
and not opens('(?:what|how|why|when|who) ')
