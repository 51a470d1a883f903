-- id: en.revision.no
-- polarity: dsat
-- kind: revision
-- weight: 2.9
-- description: opens with no or not
-- hit: No, the other one
-- hit: Not the novel, the film
-- hit: hell no
-- miss: No problem
-- miss: [request] I would like a cake recipe [reply] Do you have any allergies? [turn] No, none
opens('(?:oh |um+ |well |but |hm+ |uh |ok |sorry |please |lol |hell |omg |ugh )?(?:no|nope|nah|noo+|not|nono|non|na) ')
and not opens('(?:no (?:problem|problems|worries|thanks|thank|need|more questions|questions|one|worry|matter|that ?s (?:all|it|fine|ok|okay|good)|i ?m good|i am good|it s (?:ok|okay|fine)|just kidding|issue)|not (?:yet|much|only|at the moment|bad|now|sure|many))')
and not reply_asks
-- short and in a chat of another language: the no of that language, not of English
and (turn_words > 5 or chat_language in ('en', 'und'))
