-- id: en.negative_feedback.insults
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.0
-- description: swears at or insults the assistant
-- hit: wtf is this
-- hit: You are so useless
-- miss: Explain the word idiom
-- miss: Who is the main character?
turn_words <= 40
and (
    says(' (?:wtf|wth|stfu|fuck|fucking|fck|bullshit|bs|damn it|dammit|goddamn|for god s sake|ffs|shut up|you suck|this sucks|that sucks|smh) ')
    or says(' (?:you|u|ur|re|are|so|such an?|stupid|dumb) (?:are |re |a |an |so |really |such an? |fucking |one )*(?:idiot|idiotic|moron|stupid|dumb|useless|liar|lying|incompetent|terrible at|bad at|wrong again|hopeless|annoying|lazy) ')
)
