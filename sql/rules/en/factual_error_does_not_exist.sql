-- id: en.factual_error.does_not_exist
-- polarity: dsat
-- kind: factual_error
-- weight: 1.0
-- description: what the reply names is not there
-- hit: That function does not exist
-- hit: I can't find that setting anywhere
-- miss: What if dinosaurs did not die out?
-- miss: How do I find a good lawyer?
turn_words <= 120
and (
    says(' (?:does ?n ?t|doesnt|does not|do not|don ?t|didn ?t|did not|isn ?t|never) (?:seem to |appear to |actually |even |really |currently )?(?:exist|exists|existed|appear|apply|include|contain|have|show|match|support|say|mention|make|address|cover|account|handle|follow|reflect|rhyme|add up|return|give|produce|print|output|change|fit|use|recogni[sz]e|provide|accept|allow|open|look|sound|mean|take|specify|start|end|know|see|get|find|think|seem|need|understand) ')
    or says(' (?:there (?:is|are|s) no|there (?:isn ?t|aren ?t|is not|are not)|no such|i (?:can t|cannot|can not|couldn t|could not|cant|don ?t|do not|didn ?t|am unable to|m unable to)(?: seem to| even)? (?:find|see|access|open|locate|get|have)|not (?:found|available|there|in the|on the|listed|visible|installed)|not seeing|made (?:it|that|this|them|those)? ?up|making (?:it|that|things|stuff) up|invented) ')
    or says(' (?:link|links|url|urls|page|site|website|book|paper|reference|references|source|sources|package|library|method|function)s? (?:is|are|does|do|don|doesn|isn|aren|you|were|was)(?: n)?(?: t)?(?: not)? (?:broken|dead|exist|work|real|fake|invalid|working|wrong|valid) ')
)
and not opens('(?:what|how|when|who|if|which|write|explain|imagine) ')
