-- id: any.reply.apologised
-- polarity: dsat
-- kind: factual_error
-- weight: 1.1
-- yields: sat
-- description: goes on about it after the assistant has already apologised
-- hit: [request] How many legs does it have? You said six [reply] I apologize for the confusion. A spider has eight legs. [turn] and the picture shows ten
-- hit: [request] Fix the loop [reply] I apologize for the mistake. Here is the corrected loop. [turn] it runs forever
-- miss: [request] How many legs has a spider? [reply] Eight. [turn] and a crab
-- miss: [request] Fix the loop [reply] Here is the loop. [turn] now the next one
-- miss: [request] Fix the loop [reply] I apologize for the mistake. Here is the corrected loop. [turn] Works now
reply_apologised
and not reply_refused
and turn_words <= 80
and not says(' (?:thanks|thank|thnx|great|perfect|awesome|continue|next|now|finish|rest|complete|good|explain|describe|tell me|sigue|continúa|continua|suite|weiter|дальше|продолжай|继续|繼續|계속|続けて|devam|lanjutkan|أكمل|اكمل) ')
and not opens('(?:how|what is|what are|write|create|give me|tell me|lets|let s|generate|list) ')
