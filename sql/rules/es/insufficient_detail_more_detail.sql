-- id: es.insufficient_detail.more_detail
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 2.0
-- description: asks for more detail on what was given, or does not understand it
-- hit: Más detalles por favor
-- hit: Sé más específico
-- hit: no entiendo, explícalo mejor
-- hit: eso es muy general, profundiza
-- miss: Explica detalladamente la fotosíntesis
-- miss: ¿Qué es un plan detallado?
turn_words <= 25
and (
    opens('(?:no |pero |ok |vale |bueno |gracias |perfecto |muy bien |y |ahora |por favor |porfa |porfavor |pf |puedes |podes |podés |podrias |podrías |puede |podria |podría |quiero que |necesito que |me gustaria que |me gustaría que |solo |mejor |ahora si |hola )*(?:(?:con |dame |da |agrega |añade |incluye |necesito |quiero )*(?:m[aá]s|mayor) (?:detalles?|detallad[oa]|informaci[oó]n|profundidad|espec[ií]fic[oa]s?|extens[oa]|explicaci[oó]n)|s[eé] m[aá]s|ser m[aá]s (?:espec[ií]fic[oa]|clar[oa]|precis[oa]|concret[oa])|profundiza|profundizar|desarr[oó]llal[oa]|desarr[oó]lla (?:m[aá]s|mejor|esto|eso|ese punto|el punto)|expl[ií]ca(?:te|lo|la|melo|mela) (?:mejor|m[aá]s|bien|otra)|detalla (?:m[aá]s|mejor)|ampl[ií]a (?:m[aá]s|la|tu|esta|esa)) ')
    or says(' (?:no (?:lo |la |te |le )?(?:entiendo|entend[ií]|comprendo|queda claro|me queda claro)|muy (?:general|gen[eé]ric[oa]|vag[oa]|superficial)|poco (?:espec[ií]fic[oa]|detallad[oa]|clar[oa])) ')
)
and not opens('(?:y |pero |entonces |ahora |oye |hola |disculpa |ok |bueno )*(?:qu[eé]|c[oó]mo|por ?qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|qui[eé]n|cu[aá]nt[oa]s?|si|escribe|crea|redacta|genera|imagina|traduce|expl[ií]came|dime|h[aá]blame|resume|corrige|act[uú]a) (?:es|son|significa|un|una|el|los) ')
