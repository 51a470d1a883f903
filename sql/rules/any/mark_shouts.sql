-- id: any.mark.shouts
-- polarity: dsat
-- kind: negative_feedback
-- weight: 1.3
-- yields: sat
-- description: doubled question and exclamation marks or a shouted word
-- hit: [request] Name a bird [reply] A robin. [turn] Why a robin??
-- hit: [request] Name a bird of prey [reply] A robin. [turn] I said a bird that is NOT small
-- miss: [request] Name a bird [reply] A robin. [turn] Wow!! Thank you!!
-- miss: [request] Name a bird [reply] A robin. [turn] and what does NASA do
-- miss: [request] Name a bird [reply] A robin. [turn] Genau das habe ich gesucht, vielen Dank!!
turn_words <= 60
and not has_code
and raw('[?!？！]{2,}|(?:^|[.!?] )(?:NO|NOT|STOP|WRONG|WHY|ONLY|AGAIN)[ ,.!?]| (?:NOT|ONLY|DO NOT|NEVER|WITHOUT|MUST|SAME|EXACTLY|STILL|ALWAYS) [a-z]')
and not raw('(?i)^\W*(?:wow|thank|great|awesome|amazing|perfect|love|nice|good|haha|yes|ok)')
