-- id: nl.factual_error.not_so
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: denies in a few words what the reply says
-- hit: [request] Wie schilderde de Mona Lisa? [reply] De Mona Lisa is geschilderd door Rafael in 1503. [turn] het was niet rafael
-- hit: [request] Hoofdstad van Australië? [reply] De hoofdstad van Australië is Sydney. [turn] Het is niet Sydney
-- miss: [request] Wie schilderde de Mona Lisa? [reply] Dat deed Leonardo. [turn] het is niet voor morgen
-- miss: [request] Noem een rivier [reply] Moet de rivier lang zijn? [turn] het is niet lang
turn_words <= 8
and overlap_reply > 0
and not is_question
and not reply_asks
and opens('(?:(?:maar|nee|eh|hé) )*(?:het|dat|dit|hij|zij|ze) (?:is|was|waren|zijn|heet|heette) (?:toch |helemaal )?(?:niet|geen) ')
