-- id: es.factual_error.for_me_it
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: tells what the code that was given does, other than it should
-- hit: [request] Suma una columna [reply] ```python\nprint(1)\n``` [turn] a mí me sale todo vacío
-- hit: [request] Suma una columna [reply] ```python\nprint(1)\n``` [turn] tu código devuelve ceros
-- miss: A mí me sale bien el arroz
-- miss: [request] Suma [reply] ```python\nprint(1)\n``` [turn] explica qué hace el código
reply_has_code
and turn_words <= 30
and not has_code
and not is_question
and (opens('(?:[^ ]+ ){0,3}(?:a m[ií]|en mi (?:caso|pc|compu|m[aá]quina|laptop)|cuando (?:lo |la )?(?:corro|ejecuto|abro|pruebo|uso)|al (?:correrlo|ejecutarlo|abrirlo|probarlo)|(?:el|tu|ese|este) (?:c[oó]digo|script|programa)(?: que me diste)?) (?:[^ ]+ ){0,3}(?:sale|salen|aparece|aparecen|da|dan|muestra|devuelve|imprime|marca|dice|queda|hace|pide|arroja|borra|no) ') or opens('(?:pero |y )?(?:cuando (?:lo |la )?(?:corro|ejecuto|abro|pruebo|uso|inicio)|al (?:correrlo|ejecutarlo|abrirlo|probarlo|usarlo|iniciarlo)) [^ ]+ ') or opens('(?:pero |y )?(?:me )?(?:dice|sale|marca|aparece|pone|tira) que [^ ]+ '))
and (opens('(?:pero |y )?(?:cuando (?:lo |la )?(?:corro|ejecuto|abro|pruebo|uso|inicio)|al (?:correrlo|ejecutarlo|abrirlo|probarlo|usarlo|iniciarlo)) ') or not opens('(?:y |ahora |por favor |ok |hola )*(?:c[oó]mo|por ?qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|qui[eé]n|escribe|escr[ií]beme|crea|redacta|genera|imagina|inventa|traduce|expl[ií]came|dime|resume|corrige|act[uú]a|haz (?:un|una)|hazme (?:un|una)|dame (?:un|una)) '))
and (opens('(?:pero |y )?(?:cuando (?:lo |la )?(?:corro|ejecuto|abro|pruebo|uso|inicio)|al (?:correrlo|ejecutarlo|abrirlo|probarlo|usarlo|iniciarlo)) ') and not is_question or not says(' (?:qu[eé] (?:hago|puedo)|c[oó]mo|was (?:tun|kann)|o que (?:fa[cç]o|fazer)|cosa (?:faccio|posso)|wat (?:nu|kan)) '))
