-- id: en.factual_error.does_not_exist
-- polarity: dsat
-- kind: factual_error
-- also: negative_feedback
-- weight: 1.9
-- description: what the reply names is not there
-- hit: That function does not exist
-- hit: I can't find that setting anywhere
-- miss: What if dinosaurs did not die out?
-- miss: How do I find a good lawyer?
turn_words <= 60
and (
    says(' (?:does ?n ?t|does not|don ?t|do not|didn ?t|did not|isn ?t|never) (?:seem to |appear to |actually |even |really |currently )?(?:exists?|existed|appear|apply|include|contain|show|match|support|mention|address|cover|account|handle|follow|reflect|rhyme|add up|return|produce|print|output|change|fit|recogni[sz]e|provide|accept|allow|open|look|sound|specify|seem|prompt|respect|save|update|display|compile) ')
    or says(' (?:there (?:is|are|s) no|there (?:isn ?t|aren ?t|is not|are not)|no such|not (?:found|available|listed|visible|installed|seeing)|made (?:it|that|this|them|those)? ?up|making (?:it|that|things|stuff) up|invented) ')
    or says(' i (?:can ?t|cannot|can not|couldn ?t|could not|don ?t|do not|didn ?t|am unable to|m unable to)(?: seem to| even)? (?:find|see|access|open|locate) ')
    or says(' (?:links?|urls?|page|site|website|book|paper|references?|sources?|package|library|method|function) (?:is|are|does|do|don|doesn|isn|aren) (?:n )?(?:t |not )?(?:broken|dead|exist|work|fake|invalid|working|wrong) ')
)
and not opens('(?:what|how|when|who|if|which|write|explain|imagine|translate|create|make sure|i ?m|i am|suppose) ')
and not opens('(?:now |ok |okay |please |can you |could you |next |also |and |then |i want you to |i need you to |great |thanks |hi |hello )*(?:write|create|generate|make|design|build|develop|compose|produce|prepare|draft|suggest|give|provide|list|act|imagine|translate|come up with) (?:me |us )?(?:an?|some|another|\d+|the following|two|three|five|ten|new) ')
and not opens('(?:ok |okay |oh |wow |yes |that ?s |this is |very |really |pretty |these are )*(?:great|perfect|thanks|thank|awesome|nice|excellent|good|amazing|fantastic|cool|correct|wonderful|brilliant|right|i like|i love) ')
