-- id: en.revision.should_be
-- polarity: dsat
-- kind: revision
-- weight: 1.0
-- description: says how it should be
-- hit: It should be sorted by date
-- hit: The title must not have a colon
-- miss: What should be in my suitcase?
-- miss: How should I store potatoes?
turn_words <= 80
and (
    says(' (?:it|this|that|they|there|he|she|you|which|these|those|answer|output|result|[a-z]+s?) (?:should|shouldn ?t|must|mustn ?t|needs? to|has to|have to|is supposed to|are supposed to|supposed to|was supposed to|ought to|cannot|can t|can not)(?: not| only| also| just| still| never| have| be)* (?:be|have|say|look|come|start|end|contain|include|return|show|use|been|said|go|read|output|happen|work|do|exceed|match|appear|mean|rhyme|fit|know|include|make|get|take|contain|give|stay|move|print|display|feel|sound) ')
    or says(' (?:supposed|meant) to (?:be|have|do|show|return|work|say|look|print|go) ')
)
and not opens('(?:what|how|which|why|who|where|when|should|do|does|is|are|if) ')
and not is_question
