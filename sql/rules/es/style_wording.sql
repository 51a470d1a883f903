-- id: es.style.wording
-- polarity: dsat
-- kind: style
-- weight: 2.2
-- description: asks for other words, another person or tense, or says whom the text is for
-- hit: usa un lenguaje menos técnico
-- hit: ponlo en tercera persona
-- hit: es para niños de cinco años
-- hit: cuéntalo desde la mirada del perro
-- miss: Cuento para niños sobre un oso
-- miss: ¿En qué persona está narrado El Quijote?
turn_words <= 25
and (
    says(' (?:(?:con |usa(?:ndo)? |utiliza |usar |pon |en |un |lenguaje |m[aá]s )*(?:(?:palabras|t[eé]rminos|lenguaje|frases|vocabulario|ingl[eé]s|espa[ñn]ol|tono) (?:un poco |mucho |algo )?(?:m[aá]s|menos) [^ ]+|(?:m[aá]s|menos) (?:palabras|t[eé]rminos|frases) [^ ]+)) ')
    or turn_words <= 12 and reply_chars > 60 and says(' (?:(?:es|sea|son|va|ser[aá]|que lo entienda|apto|apropiado|nivel) (?:para |a )?(?:un |una |mi |mis |el |la |los |las )*(?:ni[ñn][oa]s?|peque[ñn]os|primaria|secundaria|adolescentes?|principiantes?|hij[oa]s?|estudiantes|abuel[oa]|adult[oa]s)) ')
    or turn_words <= 14 and says(' (?:en (?:primera|segunda|tercera) persona|en (?:tiempo )?(?:pasado|presente|futuro)|(?:t[uú]teame|tut[eé]ame|de usted|trat[aá]ndome de (?:t[uú]|usted))) ')
    or turn_words between 4 and 16 and overlap_request < 0.6 and says(' (?:(?:desde|con) (?:el |la |otra |otro )?(?:punto de vista|perspectiva|mirada|voz)|como si (?:lo |la )?(?:contara|contase|dijera|escribiera|narrara|hablara|fuera)|desde los ojos) ')
)
and not is_question
and (not opens('(?:y |ahora |por favor |ok |hola )*(?:c[oó]mo|por ?qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|qui[eé]n|escribe|escr[ií]beme|crea|redacta|genera|imagina|inventa|traduce|expl[ií]came|dime|resume|corrige|act[uú]a|haz (?:un|una)|hazme (?:un|una)|dame (?:un|una)) ') or opens('(?:cu[eé]nta|narra|escribe)(?:l[oaei])? (?:mejor |lo )*(?:(?:desde|con) (?:el |la |otra |otro )?(?:punto de vista|perspectiva|mirada|voz)|como si (?:lo |la )?(?:contara|contase|dijera|escribiera|narrara|hablara|fuera)|desde los ojos) '))
and not raw('[:：][ \n]*[^ \n][^\n]{8}')
and not says(' (?:gracias) ')
