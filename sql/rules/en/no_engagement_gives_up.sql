-- id: en.no_engagement.gives_up
-- polarity: dsat
-- kind: no_engagement
-- weight: 1.2
-- description: gives up on it
-- hit: Never mind
-- hit: I give up
-- miss: Should I never mind what they say?
-- miss: Don't give up on your dreams: write a poem about it
turn_words <= 25
and (
    says(' (?:nevermind|forget (?:it|about it)|i give up|giving up|this is (?:pointless|useless|hopeless|going nowhere)|you (?:are|re) (?:not (?:listening|helping|helpful)|useless|no help)|i ll (?:just )?(?:do it|figure it out|find it|write it|try) (?:myself|elsewhere)|are you (?:still )?(?:there|stuck|broken|dead|alive)) ')
    or opens('(?:never mind|hello|helloo|anyone|stop|cancel|enough|whatever) (?:then |it )?$')
)
