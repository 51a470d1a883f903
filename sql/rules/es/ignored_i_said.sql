-- id: es.ignored.i_said
-- polarity: dsat
-- kind: ignored
-- weight: 2.3
-- description: repeats what was said or asked before, or what was forgotten
-- hit: Te dije que no usaras listas
-- hit: ya te lo pedí dos veces
-- hit: Olvidaste la segunda parte
-- hit: Te pedí diez y solo me diste siete
-- hit: eso ya lo dijiste antes
-- hit: Como te he pedido, sin usar librerías
-- hit: te avisé de que no como carne
-- hit: Quería una rima y escribiste prosa
-- hit: eso ya me lo habías dado
-- miss: Mi madre dice que te pidió ayuda ayer, escribe una respuesta para ella
-- miss: ¿Qué hago si olvidé mi contraseña?
-- miss: Mi hijo no me escuchó aunque le avisé, ¿qué hago?
-- miss: En francés: olvidaste el paraguas
-- miss: Pedí un préstamo y el banco no me dio nada, ¿qué hago?
turn_words <= 60
and (
    says(' (?:ya (?:me )?lo (?:dijiste|has dicho|mencionaste|escribiste)|te (?:repites|est[aá]s repitiendo)) ')
    or says(' (?:te|le|les|os) (?:lo |la |he |hab[ií]a |estoy |acabo de |ya |ya lo |ya te )*(?:dije|ped[ií]|pregunt[eé]|pido|pregunto|dicho|pedido|preguntado|pidiendo|diciendo|preguntando|repito|decir|pedir|mencion[eé]|especifiqu[eé]|indiqu[eé]) ')
    or says(' (?:como (?:te |ya |se |lo )*(?:dije|ped[ií]|mencion[eé]|indiqu[eé]|he (?:dicho|pedido))|record(?:a|á) que (?:te )?(?:dije|ped[ií])|yo (?:dije|ped[ií]|pregunt[eé])|ya (?:te |lo |se lo )*(?:dije|ped[ií]|expliqu[eé])|dije que|ped[ií] que|mi pregunta (?:era|es|fue)|lo que (?:te )?(?:ped[ií]|pregunt[eé]|quiero decir|quise decir)) ')
    or says(' (?:olvidaste|te olvidaste|te has olvidado|has olvidado|se te olvid[oó]|te falt[oó]|te falta|te faltan|te faltaron|faltan?|ignoraste|omitiste|no (?:incluiste|pusiste|hiciste|usaste|mencionaste|has (?:incluido|puesto|hecho|usado|respetado)|respetaste|seguiste|leiste|le[ií]ste)|te saltaste|solo me (?:diste|has dado)|solo (?:diste|hiciste|pusiste)) ')
    or turn_words <= 20 and opens('(?:pero |oye |ya |es que )*te (?:lo )?(?:coment[eé]|coment[eé] ya|avis[eé]|expliqu[eé]|aclar[eé]|recuerdo|record[eé]) ') and not is_question
    or turn_words <= 30 and says(' (?:ped[ií]|quer[ií]a|dije|pregunt[eé]) (?:[^ ]+ ){1,12}(?:y|pero) (?:t[uú] |vos |usted )?(?:me |s[oó]lo |solo |no )*(?:diste|has dado|pusiste|hiciste|hablas|hablaste|escribiste|respondiste|contestaste|das|pones|escribes|est[aá]s|dices) ') and not is_question
    or turn_words <= 12 and not is_question and says(' (?:(?:esa|ese|esto|eso|ya) (?:[^ ]+ )?(?:ya )?(?:me|nos) (?:la|lo|las|los) (?:hab[ií]as |has |)(?:cont(?:ado|aste)|dicho|dijiste|dado|diste|puesto|mostrado)) ')
)
and (not opens('(?:y |pero |entonces |ahora |oye |hola |disculpa |ok |bueno )*(?:qu[eé]|c[oó]mo|por ?qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|qui[eé]n|cu[aá]nt[oa]s?|si|escribe|crea|redacta|genera|imagina|traduce|expl[ií]came|dime|h[aá]blame|resume|corrige|act[uú]a) ') or opens('(?:pero |y |no )*como (?:te |ya |se |lo |yo )*(?:dije|ped[ií]|mencion[eé]|indiqu[eé]|he) '))
and not says(' (?:cu[aá]ntos?|cu[aá]nt[oa]s?|qu[eé]) (?:d[ií]as |horas |minutos )?faltan? ')
and not says(' (?:mi|su) (?:madre|padre|jefe|amig[oa]|novi[oa]|herman[oa]) | me (?:falta|faltan) ')
and not (opens('(?:traduc[^ ]* |dilo |y |ahora )*(?:en|al) (?:ingl[eé]s|franc[eé]s|alem[aá]n|italiano|portugu[eé]s|espa[ñn]ol) ') and raw('^[^:\n]{3,40}:'))
and not opens('(?:(?:escribe|escr[ií]beme|sigue|contin[uú]a|ahora|haz|hazme|crea) )*(?:(?:el |un |una |la |con el |con la )?(?:siguiente|pr[oó]ximo|pr[oó]xima|nuevo|nueva|otro|otra|segund[oa]|tercer) (?:cap[ií]tulo|escena|parte|di[aá]logo|p[aá]rrafo)|cap[ií]tulo|escena|un di[aá]logo|una (?:escena|conversaci[oó]n|discusi[oó]n)|act[uú]a|haz de|hazte pasar|finge|s[eé] un|interpreta|imagina|juega a ser|eres (?:un|una)) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:tradu|translat)'))
and not raw('(?:grita|exclama|responde|contesta|responde)[^\n:«“"]{0,12}[:«“"]')
