-- id: es.insufficient_detail.more_detail
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 2.2
-- description: asks for more detail on what was given, or does not understand it
-- hit: Más detalles por favor
-- hit: Sé más específico
-- hit: no entiendo, explícalo mejor
-- hit: eso es muy general, profundiza
-- hit: elabora más cada punto
-- hit: casi no dice nada del perro
-- hit: explícamelo con peras y manzanas
-- miss: Explica detalladamente la fotosíntesis
-- miss: ¿Qué es un plan detallado?
-- miss: Detalla la receta del gazpacho
-- miss: No entiendo las derivadas, me explicas
turn_words <= 25
and (
    opens('(?:no |pero |ok |vale |bueno |gracias |perfecto |muy bien |y |ahora |por favor |porfa |porfavor |pf |puedes |podes |podés |podrias |podrías |puede |podria |podría |quiero que |necesito que |me gustaria que |me gustaría que |solo |mejor |ahora si |hola )*(?:(?:con |dame |da |agrega |añade |incluye |necesito |quiero )*(?:m[aá]s|mayor) (?:detalles?|detallad[oa]|informaci[oó]n|profundidad|espec[ií]fic[oa]s?|extens[oa]|explicaci[oó]n)|s[eé] m[aá]s|ser m[aá]s (?:espec[ií]fic[oa]|clar[oa]|precis[oa]|concret[oa])|profundiza|profundizar|desarr[oó]llal[oa]|desarr[oó]lla (?:m[aá]s|mejor|esto|eso|ese punto|el punto)|expl[ií]ca(?:te|lo|la|melo|mela) (?:mejor|m[aá]s|bien|otra)|detalla (?:m[aá]s|mejor)|ampl[ií]a (?:m[aá]s|la|tu|esta|esa)) ')
    or says(' (?:no (?:lo |la |te |le )?(?:entiendo|entend[ií]|comprendo|queda claro|me queda claro)|muy (?:general|gen[eé]ric[oa]|vag[oa]|superficial)|poco (?:espec[ií]fic[oa]|detallad[oa]|clar[oa])) ')
    or turn_words <= 14 and not is_question and opens('(?:no |pero |ok |y |por favor |porfa |puedes |podr[ií]as |quiero que |necesito que )*(?:ampl[ií][ae]|ahonda|ahondar|profundic[ea]s?|extiende|exti[eé]ndete|extenderte|elabora|elaborar|detalla|detallar|desarrolla|desarrollar|abunda) (?:un poco |mucho |a[uú]n )*(?:m[aá]s|mejor|en (?:eso|el|la|cada)|cada|todo|tu|la respuesta|el punto)(?: |$)')
    or turn_words <= 16 and not is_question and says(' (?:(?:casi (?:no|nada|ni)|apenas|muy poco|poqu[ií]sim[oa]) (?:[^ ]+ ){0,3}(?:dice[s]?|hablas?|mencion[^ ]+|habla|sale|aparece|explica[s]?|sobre|de|cuenta[s]?)) ')
    or turn_words <= 14 and not is_question and says(' (?:(?:no (?:le |lo |te |la )?(?:entend[ií]|entiendo|capto|capt[eé]|pillo|cacho|agarro|comprendo)|sigo sin (?:entender|captar|comprender)|(?:con manzanas|con peras y manzanas|como si tuviera|como si fuera un ni[ñn]o|como a un ni[ñn]o|para tontos|para dummies)))(?: |$)')
)
and not opens('(?:y |pero |entonces |ahora |oye |hola |disculpa |ok |bueno )*(?:qu[eé]|c[oó]mo|por ?qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|qui[eé]n|cu[aá]nt[oa]s?|si|escribe|crea|redacta|genera|imagina|traduce|expl[ií]came|dime|h[aá]blame|resume|corrige|act[uú]a) (?:es|son|significa|un|una|el|los) ')
and not opens('(?:(?:escribe|escr[ií]beme|sigue|contin[uú]a|ahora|haz|hazme|crea) )*(?:(?:el |un |una |la |con el |con la )?(?:siguiente|pr[oó]ximo|pr[oó]xima|nuevo|nueva|otro|otra|segund[oa]|tercer) (?:cap[ií]tulo|escena|parte|di[aá]logo|p[aá]rrafo)|cap[ií]tulo|escena|un di[aá]logo|una (?:escena|conversaci[oó]n|discusi[oó]n)|act[uú]a|haz de|hazte pasar|finge|s[eé] un|interpreta|imagina|juega a ser|eres (?:un|una)) ')
and not (turn_words between 4 and 14 and overlap_reply = 0 and says(' no (?:entiendo|entend[ií]|comprendo) (?:el|la|los|las|un|una) '))
