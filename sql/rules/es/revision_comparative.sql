-- id: es.revision.comparative
-- polarity: dsat
-- kind: revision
-- weight: 2.2
-- description: asks for something more or less so than what was given
-- hit: algo más atrevido
-- hit: dame uno que sea menos serio
-- miss: ¿Algo más?
-- miss: Quiero una moto más barata que esa, ¿cuál compro?
turn_words <= 10
and not is_question
and opens('(?:no |ok |hm+ |y |et |e |pero |por favor )*(?:(?:algo|alguna cosa|uno|una|otro|otra|un poco|un poquito|mucho|bastante|a[uú]n|todav[ií]a|quiero|dame|prefiero|hazlo|ponlo|que sea|que no sea|quiero algo|dame algo|que) )+(?:que (?:no )?sea[n]? )?(?:un poco |mucho |a[uú]n )?(?:m[aá]s|menos|tan) [^ ]+(?:os[oa]|iv[oa]|ante|ente|ad[oa]|id[oa]|al|ic[oa]|able|ible|ar|[uú]til|tern[oa]|eri[oa]|ier[oa]|uave|uerte|inal|om[uú]n|[aá]cil|[ií]cil|ur[oa]|an[oa]|on[oa]|ill[oa]|nt[oa])s?(?: |$)')
and not opens('(?:y |ahora |por favor |ok |hola )*(?:c[oó]mo|por ?qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|qui[eé]n|escribe|escr[ií]beme|crea|redacta|genera|imagina|inventa|traduce|expl[ií]came|dime|resume|corrige|act[uú]a|haz (?:un|una)|hazme (?:un|una)|dame (?:un|una)) ')
and not reply_asks
and not (opens('(?:quiero) ') and says(' (?:para) '))
