-- id: es.factual_error.not_so
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: denies in a few words what the reply says
-- hit: [request] ¿Quién pintó la Mona Lisa? [reply] La Mona Lisa la pintó Rafael en 1503. [turn] no fue rafael
-- hit: [request] ¿Capital de Australia? [reply] La capital de Australia es Sídney. [turn] No es Sídney
-- miss: [request] ¿Quién pintó la Mona Lisa? [reply] La pintó Leonardo. [turn] no es para mañana
-- miss: [request] Dime un río [reply] ¿Quieres uno largo? [turn] no es uno largo
turn_words <= 8
and overlap_reply > 0
and not is_question
and not reply_asks
and opens('(?:(?:pero|eh|perd[oó]n|uy|hey|que) )*no (?:es|era|fue|son|fueron|se llama|se llamaba|naci[oó]|muri[oó]|est[aá]|tiene|ten[ií]a|gan[oó]|pertenece|queda|sale|hay|existe|significa) ')
