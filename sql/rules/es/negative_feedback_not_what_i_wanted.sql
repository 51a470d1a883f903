-- id: es.negative_feedback.not_what_i_wanted
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.5
-- description: says that this is not what was asked for or meant
-- hit: No es lo que pedi
-- hit: Eso no era lo que yo quería
-- hit: no entendiste mi pregunta
-- hit: Tu respuesta no tiene nada que ver con lo que pregunté
-- hit: Quería la versión larga, no un resumen
-- miss: ¿Qué es lo que necesito para viajar a Perú?
-- miss: Mi jefe dijo que no era lo que quería, ¿cómo le respondo?
-- miss: Quería saber si llueve mañana, no tengo paraguas
-- miss: Traduce este correo: quería la talla grande, no la pequeña
turn_words <= 80
and (
    says(' no (?:es|era|fue|son|eran) (?:exactamente |precisamente |realmente |eso )?(?:lo |la |el |los |las |la respuesta |el resultado |el formato )que (?:te |le |yo )*(?:ped[ií]|pido|quer[ií]a|quiero|quise|pregunt[eé]|pregunto|preguntaba|buscaba|busco|necesito|necesitaba|esperaba|dije|digo|solicit[eé]|estoy (?:pidiendo|buscando)|estaba (?:pidiendo|buscando)) ')
    or says(' no (?:te |le )?(?:ped[ií]|pregunt[eé]|dije|quise decir|me refer[ií]a|me refiero) (?:eso|esto|a eso|a esto|por eso) ')
    or says(' no (?:has |me has |est[aá]s |me est[aá]s |me )?(?:respondiste|respondes|respondido|respondiendo|contestas|contestaste|contestado|entendiste|entiendes|entendido|entend[eé]s|comprendiste) (?:a )?(?:mi|la|lo que|bien|nada|el) ')
    or says(' (?:eso|esto|respuesta|no) (?:no )?(?:responde (?:a )?(?:mi|la) pregunta|tiene nada que ver) ')
    or turn_words <= 14 and opens('(?:no |pero |yo |te |le |es que |oye )*(?:ped[ií]|quer[ií]a|necesitaba|buscaba|hab[ií]a pedido)(?: [^ ]+){1,6} (?:y )?no(?: [^ ]+){1,5} $') and raw('[,;.] *(?:y )?no | y no ') and not is_question and not says(' (?:quer[ií]a (?:saber|preguntar|ir)|no (?:s[eé]|tengo|ten[ií]a|pude|puedo|hay|hab[ií]a|es|me|lo|se|recuerdo)) ')
)
and not says(' (?:dijo|dice|dicen|dijeron|dec[ií]a) que no ')
