-- id: es.factual_error.says_wrong
-- polarity: dsat
-- kind: factual_error
-- weight: 2.3
-- description: says that something in the reply is wrong, or doubts it
-- hit: Eso es incorrecto, la capital es Sucre
-- hit: te equivocas
-- hit: ¿Estás seguro?
-- hit: esa funcion no existe
-- hit: ¿Seguro? lo leí distinto
-- hit: mi libro dice lo contrario
-- miss: ¿Qué está mal en mi código?
-- miss: Dime si cada frase es verdadera o falsa
-- miss: Corrige los errores de este texto
-- miss: Próximo capítulo: la reina grita que eso es mentira
-- miss: Haz de abuelo gruñón que dice que todo está mal
-- miss: Seguro de coche barato en Lima
turn_words <= 100
and (
    says(' (?:eso|esto|est[aá]|estan|es|son|respuesta|resultado|resultados|c[oó]digo|sigue|todo|informaci[oó]n|fecha) (?:es |est[aá] |son |siendo |estando |todo |toda |muy |totalmente |completamente |todav[ií]a )*(?:mal|incorrect[oa]s?|equivocad[oa]s?|err[oó]ne[oa]s?|fals[oa]s?|mentira) ')
    or says(' no (?:es|son|est[aá]|fue|era) (?:del todo |tan |eso )?(?:ciert[oa]|correct[oa]s?|verdad|as[ií]|exact[oa]|real) ')
    or says(' (?:te (?:equivocas|equivocaste|has equivocado|est[aá]s equivocando|confundes|confundiste|has confundido|lo (?:inventaste|est[aá]s inventando|has inventado|inventas))|est[aá]s (?:equivocad[oa]|mal|confundiendo|inventando)|cometiste un error|(?:(?:ese|esa|eso|esos|esas)(?: [a-zñóíáéú]+)? )?(?:no|tampoco) existen?|est[aá]s segur[oa]|segur[oa] de (?:eso|que)|rev[ií]sa(?:lo)? (?:otra vez|de nuevo|bien)|hay (?:un|varios) error(?:es)? en tu) ')
    or opens('(?:no )?(?:incorrecto|falso|mentira|eso no|mal hecho) ')
    or turn_words <= 12 and opens('(?:est[aá]s )?segur[oa] ') and (raw('^[^a-zA-Z]*(?:est[aá]s )?[Ss]egur[oa] *\?') or turn_words <= 2 and is_question)
    or says(' (?:te equivocas(?:te)?|la pifiaste|est[aá]s confundid[oa]|(?:en )?(?:wikipedia|google|internet|el libro|mi libro|mi profesor[a]?) (?:dice|pone|sale|dicen) (?:otra cosa|que no|lo contrario|algo (?:distinto|diferente))) ')
    or turn_words <= 14 and not is_question and says(' (?:te (?:confundes|confundiste|est[aá]s confundiendo)|confundes|mezclas) (?:[^ ]+ ){0,4}(?:con) ')
)
and not opens('(?:y |pero |entonces |ahora |oye |hola |disculpa |ok |bueno )*(?:qu[eé]|c[oó]mo|por ?qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|qui[eé]n|cu[aá]nt[oa]s?|si|escribe|crea|redacta|genera|imagina|traduce|expl[ií]came|dime|h[aá]blame|resume|corrige|act[uú]a) ')
and not says(' (?:si|que|cual|cu[aá]l) (?:es|est[aá]|esta|son|cada) | verdader[oa]s? o fals[oa]s? ')
and not opens('(?:(?:escribe|escr[ií]beme|sigue|contin[uú]a|ahora|haz|hazme|crea) )*(?:(?:el |un |una |la |con el |con la )?(?:siguiente|pr[oó]ximo|pr[oó]xima|nuevo|nueva|otro|otra|segund[oa]|tercer) (?:cap[ií]tulo|escena|parte|di[aá]logo|p[aá]rrafo)|cap[ií]tulo|escena|un di[aá]logo|una (?:escena|conversaci[oó]n|discusi[oó]n)|act[uú]a|haz de|hazte pasar|finge|s[eé] un|interpreta|imagina|juega a ser|eres (?:un|una)) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:tradu|translat)'))
and not raw('(?:grita|exclama|responde|contesta|responde)[^\n:«“"]{0,12}[:«“"]')
