-- id: es.negative_feedback.does_not_work
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.0
-- description: what was given does not do its job
-- hit: no funciona
-- hit: Lo probé y me da error en la línea 3
-- hit: sigue sin funcionar el botón
-- hit: sigue con el mismo error
-- hit: Está igual que antes
-- miss: ¿Por qué no funciona mi lavadora?
-- miss: Mi coche no funciona, ¿a qué taller lo llevo?
-- miss: Mi coche sigue igual, ¿llamo al seguro?
-- miss: Con la edad nada cambia, ¿verdad?
-- miss: En mi pueblo hace cien años que no cambia nada
turn_words <= 120
and (
    says(' (?:(?:eso|as[ií]|tampoco|ya|el c[oó]digo|pero|y|todav[ií]a|a[uú]n|lo prob[eé] y|sigue|contin[uú]a) (?:no|sin) (?:funciona|funcion[oó]|funcionan|funcionar|sirve|anda|compila|corre|jala|hace nada|aparece|aparecer|salir|sale|abrir|abre|cargar|carga)|(?:me|sigue|sigo) (?:sigue )?(?:da|dando|sale|saliendo|aparece|arroja|teniendo) (?:un |el |este |ese |mismo |otro |siguiente )*error|no (?:pasa|ocurre|sucede|cambi[oó]) nada|da error) ')
    or turn_words <= 12 and opens('(?:no (?:me )?(?:funciona|funcion[oó]|anda|compila|jala|corre)) ')
    or turn_words <= 20 and says(' (?:sigue|sigo|contin[uú]a|todav[ií]a|a[uú]n) (?:igual|con el mismo (?:error|problema)|saliendo (?:igual|lo mismo|mal)|mal|teniendo el mismo|tiene el mismo|fallando|falla) ')
    or turn_words <= 12 and not is_question and says(' (?:no (?:ha |hay )?(?:cambi(?:[oó]|ado|a)|ning[uú]n cambio) (?:en )?nada|nada (?:ha )?cambi(?:[oó]|ado|a)|ning[uú]n cambio|(?:sale|hace|da) (?:lo mismo|igual)(?: que antes)?|est[aá] igual que antes) ')
)
and not opens('(?:y |pero |entonces |ahora |oye |hola |disculpa |ok |bueno )*(?:qu[eé]|c[oó]mo|por ?qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|qui[eé]n|cu[aá]nt[oa]s?|si|escribe|crea|redacta|genera|imagina|traduce|expl[ií]came|dime|h[aá]blame|resume|corrige|act[uú]a) ')
and not says(' (?:mi|mis|su) (?:coche|carro|auto|lavadora|nevera|tel[eé]fono|celular|m[oó]vil|televisor|computadora|impresora|perro) ')
and not (says(' (?:años|siglos?|pueblo|país|pais|vida|mundo|ciudad) ') and says(' (?:cambi[^ ]*) '))
