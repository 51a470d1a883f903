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
-- hit: que no se ve el barco en la imagen
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
    or turn_words between 4 and 16 and not is_question and not reply_asks and raw('[,;]| (?:y|en) ') and says(' (?:no (?:lo |la |los |las )?(?:quiero|necesito|me interesa)(?: (?:eso|esto|tanto|nada de eso|todo eso))?) $')
    or turn_words <= 9 and not is_question and reply_chars > 60 and says(' (?:no (?:sale|sali[oó]|se ve|se ven|aparece|apareci[oó]|hay|veo|hubo) (?:nada|ning[uú]n|ninguna|por ning[uú]n)|no se (?:ve|nota|distingue)n?)(?: |$)') and not reply_asks and not says(' (?:gafas|mi) ')
)
and not says(' (?:dijo|dice|dicen|dijeron|dec[ií]a) que no ')
and not opens('(?:(?:escribe|escr[ií]beme|sigue|contin[uú]a|ahora|haz|hazme|crea) )*(?:(?:el |un |una |la |con el |con la )?(?:siguiente|pr[oó]ximo|pr[oó]xima|nuevo|nueva|otro|otra|segund[oa]|tercer) (?:cap[ií]tulo|escena|parte|di[aá]logo|p[aá]rrafo)|cap[ií]tulo|escena|un di[aá]logo|una (?:escena|conversaci[oó]n|discusi[oó]n)|act[uú]a|haz de|hazte pasar|finge|s[eé] un|interpreta|imagina|juega a ser|eres (?:un|una)) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:tradu|translat)'))
and not raw('(?:grita|exclama|responde|contesta|responde)[^\n:«“"]{0,12}[:«“"]')
