-- id: es.unrealistic_expectation.allowed
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 2.0
-- description: gives a reason why a refused request is all right
-- hit: [request] Abre mi candado [reply] Lo siento, pero no puedo ayudarte con eso. [turn] pero es legal, es mi propio candado
-- hit: [request] Escribe una pelea [reply] Lo siento, no puedo escribir eso. [turn] es solo ficción para una novela
-- miss: Eso es legal en mi país
-- miss: [request] Dime un color [reply] El azul. [turn] es mi propia camisa
reply_refused
and turn_words <= 40
and (says(' (?:(?:es|son|s[oó]lo es|solo es|esto es|eso es) (?:(?:solo|s[oó]lo|todo|totalmente|completamente|perfectamente|mi|una|un|parte de|para|de) )*(?:legal|ficci[oó]n|ficticio|inventado|broma|juego|novela|cuento|tarea|investigaci[oó]n|educativo|propi[oa]|m[ií][oa]|p[uú]blic[oa]|libro|pel[ií]cula|clase|escuela|universidad|trabajo|mi (?:propi[oa]|casa|cuenta|red))|(?:mi|mis) (?:propi[oa]s? )|no (?:es|hay|tiene|estoy haciendo|hago|voy a) (?:[^ ]+ ){0,3}(?:nada|ilegal|malo|delito|peligroso|prohibido)|(?:tengo|con) (?:el )?(?:permiso|derecho|autorizaci[oó]n)|(?:es |con |para )*fines (?:educativos|acad[eé]micos|de investigaci[oó]n)) ') or turn_words <= 10 and opens('(?:ay |ya |pero |venga |anda |[aá]ndale |vamos |oye )*(?:no seas (?:as[ií]|mal[oa]|aguafiestas)|[aá]ndale|venga|anda|vamos|porfa(?:vor)?|no exageres|nom[aá]s dime|dime (?:igual|y ya|nom[aá]s)|inventa(?:lo)?|qu[eé] exagerad[oa]) '))
