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
-- hit: [request] Suma dos números [reply] Aquí tienes:\n```python\nprint(1+2)\n``` [turn] se cierra al abrirlo
-- hit: no ayudó en nada
-- hit: otra vez lo mismo
-- miss: ¿Por qué no funciona mi lavadora?
-- miss: Mi coche no funciona, ¿a qué taller lo llevo?
-- miss: Mi coche sigue igual, ¿llamo al seguro?
-- miss: Con la edad nada cambia, ¿verdad?
-- miss: En mi pueblo hace cien años que no cambia nada
-- miss: Mi perro no corre mucho, ¿está enfermo?
turn_words <= 120
and (
    says(' (?:(?:eso|as[ií]|tampoco|ya|el c[oó]digo|pero|y|todav[ií]a|a[uú]n|lo prob[eé] y|sigue|contin[uú]a) (?:no|sin) (?:funciona|funcion[oó]|funcionan|funcionar|sirve|anda|compila|corre|jala|hace nada|aparece|aparecer|salir|sale|abrir|abre|cargar|carga)|(?:me|sigue|sigo) (?:sigue )?(?:da|dando|sale|saliendo|aparece|arroja|teniendo) (?:un |el |este |ese |mismo |otro |siguiente )*error|no (?:pasa|ocurre|sucede|cambi[oó]) nada|da error) ')
    or turn_words <= 12 and opens('(?:no (?:me )?(?:funciona|funcion[oó]|anda|compila|jala|corre)) ')
    or turn_words <= 20 and says(' (?:sigue|sigo|contin[uú]a|todav[ií]a|a[uú]n) (?:igual|con el mismo (?:error|problema)|saliendo (?:igual|lo mismo|mal)|mal|teniendo el mismo|tiene el mismo|fallando|falla) ')
    or turn_words <= 12 and not is_question and says(' (?:no (?:ha |hay )?(?:cambi(?:[oó]|ado|a)|ning[uú]n cambio) (?:en )?nada|nada (?:ha )?cambi(?:[oó]|ado|a)|ning[uú]n cambio|(?:sale|hace|da) (?:lo mismo|igual)(?: que antes)?|est[aá] igual que antes) ')
    or reply_has_code and turn_words <= 40 and says(' (?:no (?:me |se )?(?:corre|compila|carga|abre|deja|ejecuta|arranca|muestra|guarda|conecta|reconoce|imprime|sale)|se (?:cierra|cae|cuelga|traba|congela|queda)|truena|crashea|peta|falla|fall[oó]|(?:sale|aparece|arroja|tira|lanza|marca|salta|manda) (?:[^ ]+ ){0,3}(?:error|[a-z]*error|excepci[oó]n|exception)|me (?:tira|marca|lanza|salta|manda) (?:[^ ]+ ){0,3}error) ')
    or turn_words <= 15 and not is_question and says(' no (?:me |te |nos )?(?:ayud[oóa]|ayudas|ayudaste|sirvi[oó]|sirve|aport[oaó]|resuelve|resolvi[oó]|soluciona|solucion[oó]) (?:$|de nada|para nada|nada|mucho|en nada|mi|el)')
    or turn_words <= 4 and opens('(?:es |da |sale |hace |sigue |otra vez |pero )*(?:lo mismo|igual que antes) $') and not reply_asks and not is_question
)
and not opens('(?:y |pero |entonces |ahora |oye |hola |disculpa |ok |bueno )*(?:qu[eé]|c[oó]mo|por ?qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|qui[eé]n|cu[aá]nt[oa]s?|si|escribe|crea|redacta|genera|imagina|traduce|expl[ií]came|dime|h[aá]blame|resume|corrige|act[uú]a) ')
and not says(' (?:mi|mis|su) (?:coche|carro|auto|lavadora|nevera|tel[eé]fono|celular|m[oó]vil|televisor|computadora|impresora|perro) ')
and not (says(' (?:años|siglos?|pueblo|país|pais|vida|mundo|ciudad) ') and says(' (?:cambi[^ ]*) '))
