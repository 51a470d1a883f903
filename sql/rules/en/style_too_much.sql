-- id: en.style.too_much
-- polarity: dsat
-- kind: style
-- weight: 1.3
-- description: too long, too formal, too much or too little of something
-- hit: It's too long
-- hit: Way too formal for a text to a friend
-- miss: Is it too late to learn the piano?
-- miss: Me too
turn_words <= 80
and (
    says(' (?:is|are|s|re|was|were|sound|sounds|look|looks|seem|seems|feel|feels|been|bit|little|way|far|much|it|this|that|still|text|one|not|read|reads|get|gets|got|became) too (?:[a-z]+) ')
    or opens('(?:way |a bit |a little |far |much |still )?too (?:[a-z]+) ')
    or says(' (?:too (?:long|short|wordy|verbose|formal|informal|generic|vague|broad|complex|complicated|simple|basic|simplistic|big|small|cheesy|salesy|dramatic|flowery|boring|repetitive|technical|similar|obvious|general|dark|literal)) ')
)
and not opens('(?:what|why|how|when|who|is|are|can|do|does) ')
