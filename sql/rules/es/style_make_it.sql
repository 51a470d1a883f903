-- id: es.style.make_it
-- polarity: dsat
-- kind: style
-- weight: 2.3
-- description: asks for another length or tone, or says that those given do not fit
-- hit: Hazlo más corto
-- hit: ¿Puedes hacerlo mas formal?
-- hit: demasiado largo, resúmelo
-- hit: Más breve por favor
-- hit: Los ejercicios son demasiado fáciles
-- hit: pocas palabras, necesito 300
-- hit: suena muy formal para una amiga
-- hit: demasiado recargado, simplifica
-- hit: quedó muy largo, quita algo
-- miss: ¿Cuál es el camino más corto a Toledo?
-- miss: ¿Qué puedo hacer para ser más amable?
-- miss: ¿Es muy difícil aprender japonés?
-- miss: Cocinar es muy fácil para mi abuela
-- miss: Demasiado tarde para cenar, dame excusas
-- miss: Escribe una escena en la que el jefe grita: ¡hazlo otra vez!
-- miss: Es un viaje muy largo para mi abuela
turn_words <= 40
and (
    says(' (?:hazl[oa]s?|hacel[oa]s?|hac[eé]rl[oa]s?|ponl[oa]s?|ponel[oa]|h[aá]gal[oa]s?|escr[ií]bel[oa]|escribirl[oa]|exp(?:r[eé]sal[oa]|l[ií]cal[oa])|redactal[oa]|red[aá]ctal[oa]|decirl[oa]|dilo|que sea|que suene|que quede|que sean) (?:un poco |mucho |todav[ií]a |a[uú]n |algo |de forma |de manera |con (?:un )?|en |en un )*(?:m[aá]s|menos|tan|tono|palabras|lenguaje|corto|corta|largo|larga|formal|informal|mejor|diferente|otra|simple|sencillo) ')
    or opens('(?:no |pero |ok |vale |bueno |gracias |perfecto |muy bien |y |ahora |por favor |porfa |porfavor |pf |puedes |podes |podés |podrias |podrías |puede |podria |podría |quiero que |necesito que |me gustaria que |me gustaría que |solo |mejor |ahora si |hola )*(?:tienes |dame |hay |alg[uo]n[oa]s? )?(?:nombres |opciones |ideas |otr[oa]s? )?(?:(?:un poco |mucho |algo |a[uú]n |todav[ií]a )*(?:m[aá]s|menos) (?:cort[oa]s?|larg[oa]s?|breves?|formal|informal|simple|sencill[oa]|natural|profesional|amable|creativ[oa]s?|detallad[oa]|extens[oa]|concis[oa]|divertid[oa]|serio|seria|claro|clara|human[oa]|realista|persuasiv[oa]|emotiv[oa]|t[eé]cnic[oa]|original(?:es)?)|ac[oó]rtal[oa]|acortarl[oa]|al[aá]rgal[oa]|alargarl[oa]|simplif[ií]cal[oa]|simplificarl[oa]|res[uú]mel[oa]|resumirl[oa]|ampl[ií]al[oa]|ampliarl[oa]|mej[oó]ral[oa]|mejorarl[oa]) ')
    or opens('(?:no |pero |ok |vale |bueno |gracias |perfecto |muy bien |y |ahora |por favor |porfa |porfavor |pf |puedes |podes |podés |podrias |podrías |puede |podria |podría |quiero que |necesito que |me gustaria que |me gustaría que |solo |mejor |ahora si |hola )*(?:pon |usa |con )?menos (?:emojis?|palabras|adjetivos|texto|relleno|formal) ')
    or says(' (?:demasiado|muy) (?:largo|larga|corto|corta|extenso|extensa|formal|informal|gen[eé]ric[oa]|complicad[oa]|t[eé]cnic[oa]|general|simple|b[aá]sic[oa]) (?:$|res[uú]m|ac[oó]rta|haz|pon|por favor|m[aá]s|necesito|quiero)')
    or opens('(?:no |pero |eso |esto |es |son |est[aá] |sigue siendo |suena |qued[oó] |me parece |las? preguntas? |el texto |la respuesta |el tono |la historia |los ejercicios |para (?:ni[ñn]os|principiantes) )*(?:demasiado|muy) (?:f[aá]cil|f[aá]ciles|dif[ií]cil|dif[ií]ciles|obvi[oa]s?|formal|seri[oa]|infantil|cursi|rebuscad[oa]|predecible|acad[eé]mic[oa]|coloquial|rob[oó]tic[oa]|larg[oa]s?|cort[oa]s?) (?:$|para |hazl|haz |quiero |necesito |por favor )')
    or says(' (?:faltan palabras|pocas palabras|no (?:llega a|tiene|son) (?:las )?(?:\d+ |suficientes )palabras|al[aá]rga(?:l[oa]|me)|hazl[oa] m[aá]s larg[oa]) ')
    or turn_words <= 7 and opens('(?:no |pero |eso |esto |es |est[aá] |qued[oó] |queda |me parece |resulta |un poco |todo )*demasiad[oa] [^ ]+ (?:$|ponl|ponlo |haz|baja|sube|quita|afloja|suaviza|relaja|reduce|simplifica|cambia|dale|un poco|menos|m[aá]s )') and not says(' demasiado (?:tarde|bien|trabajo) ') and not is_question
    or turn_words <= 12 and not is_question and opens('(?:est[aá] |es |qued[oó] |sali[oó] |eso |esto |te |me |el texto |la respuesta |pero |ta |muy |demasiado |bastante |s[uú]per |un poco )*(?:larg[oa]s?|cort[oa]s?|extens[oa]s?|largu[ií]sim[oa]) ') and says(' (?:muy|demasiado|bastante|s[uú]per|un poco|largu[ií]sim[oa]) ')
)
and not opens('(?:y |pero |entonces |ahora |oye |hola |disculpa |ok |bueno )*(?:qu[eé]|c[oó]mo|por ?qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|qui[eé]n|cu[aá]nt[oa]s?|si|escribe|crea|redacta|genera|imagina|traduce|expl[ií]came|dime|h[aá]blame|resume|corrige|act[uú]a) (?:es|son|ser|puedo|debo|hago) ')
and not opens('(?:ahora |y )*(?:escribe|narra|describe|inventa|cuenta) (?:una |un |la |el )(?:escena|di[aá]logo|historia|cuento|relato|obra)')
