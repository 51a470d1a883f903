-- id: en.no_engagement.gives_up
-- polarity: dsat
-- kind: no_engagement
-- weight: 1.0
-- description: gives up on it
-- hit: Never mind
-- hit: I give up
-- miss: Should I never mind my manners?
-- miss: Don't give up on your dreams: write a poem about it
turn_words <= 25
and (
    says(' (?:never ?mind|forget (?:it|about it|that|this)|i give up|giving up|this is (?:pointless|useless|hopeless|going nowhere)|you (?:are|re) (?:not (?:listening|helping|helpful|understanding|getting)|useless|no help)|leave it|i ll (?:just )?(?:do|figure|write|find|ask|google|use|try) (?:it |this |that )?(?:out |myself|elsewhere|someone else|somewhere else|bing|google)|no help|hello are you there|are you there|are you (?:still )?(?:there|working|stuck|broken|dead|alive)) ')
    or opens('(?:hello|hi|hey|hellooo*|anyone|stop|cancel|enough|whatever|so|well|and) $')
)
