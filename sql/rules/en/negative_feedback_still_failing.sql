-- id: en.negative_feedback.still_failing
-- polarity: dsat
-- kind: negative_feedback
-- also: factual_error
-- weight: 1.3
-- description: the same trouble goes on
-- hit: I still get the same message
-- hit: It is still too big
-- hit: You literally copied my text
-- miss: Is Latin still spoken today?
-- miss: Write a still life description in the style of a museum
-- miss: Have you just read the news?
turn_words <= 100
and (
    says(' still (?:not|no|doesn ?t|does not|don ?t|do not|isn ?t|is not|aren ?t|didn ?t|can ?t|cannot|won ?t|the same|same|wrong|fail|fails|failing|failed|error|errors|broken|getting|get|gets|got|missing|confused|confusing|unclear|too|seeing|see|say|says|saying|showing|shows|giving|gives|incorrect|needs?|an error|there|happening|happens|unfinished|incomplete|very|returns|returning|using|feels?|stuck|slow|long|bad) ')
    or says(' (?:the|exact|same|identical) same (?:error|errors|problem|problems|issue|issues|result|results|thing|answer|answers|output|response|mistake|mistakes|message|text|code) ')
    or says(' (?:it|that|this|they) (?:is |s )?still ')
    or turn_words <= 25 and says(' (?:you|u) (?:have |ve |literally |just |only |simply |basically |merely )+(?:copied|copy|copying|repeated|repeat|repeating|pasted|reworded|rephrased|restated|echoed) ')
)
and not says(' (?:if|while|but) (?:i|we|you|they) (?:am |are |m )?still ')
