-- id: en.revision.should_be
-- polarity: dsat
-- kind: revision
-- weight: 1.5
-- description: says how it should be
-- hit: It should be sorted by date
-- hit: The title must not have a colon
-- miss: What should be in my suitcase?
-- miss: How should I store potatoes?
turn_words <= 50
and (
    says(' (?:should|shouldn ?t|must|mustn ?t|supposed to|ought to|needs to|has to) (?:not |only |also |just |still |never |have |really |actually )*(?:be|been|have|say|look|come|start|end|contain|include|return|show|use|said|read|output|happen|work|do|exceed|match|appear|mean|rhyme|fit|make|get|take|give|stay|move|print|display|feel|sound|go) ')
    or says(' (?:supposed|meant) to (?:be|have|do|show|return|work|say|look|print|go) ')
)
and not opens('(?:and |so |ok |but |then )*(?:what|how|why|who|when|which|where|is|are|does|do|if|will|should i|can i|can we|write an?|create an?|i want to|i am|i ?m) ')
and not opens('(?:now |ok |okay |please |can you |could you |next |also |and |then |i want you to |i need you to |great |thanks |hi |hello )*(?:write|create|generate|make|design|build|develop|compose|produce|prepare|draft|suggest|give|provide|list|act|imagine|translate|come up with) (?:me |us )?(?:an?|some|another|\d+|the following|two|three|five|ten|new) ')
and not opens('(?:imagine|suppose|act|you are|i ?m |i am |explain|describe|write|create|under|according|tell|in this|there is|there are|consider|given|as ) ?')
and not is_question
and not opens('(?:ok |okay |oh |wow |yes |that ?s |this is |very |really |pretty |these are )*(?:great|perfect|thanks|thank|awesome|nice|excellent|good|amazing|fantastic|cool|correct|wonderful|brilliant|right|i like|i love) ')
