-- id: es.style.length
-- polarity: dsat
-- kind: style
-- weight: 2.0
-- description: names in few words the length that the text should have
-- hit: máximo 100 palabras
-- hit: en 3 líneas
-- miss: Un ensayo de 500 palabras sobre la paz y su historia en Europa
-- miss: ¿500 palabras cuántas páginas son?
turn_words <= 9
and not is_question
and not reply_asks
and opens('(?:[^ ]+ ){0,3}(?:(?:m[aá]ximo|max|m[ií]nimo|min|como mucho|no m[aá]s de|menos de|solo|s[oó]lo|en|de|que sean|son|hasta|al menos|unas) )+(?:de |von |van |di )?[0-9]+ (?:palabras|l[ií]neas|p[aá]rrafos?|renglones|oraciones|caracteres|p[aá]ginas?|hojas?) (?:[^ ]+ ){0,4}$')
and not says(' (?:sobre|ensayo|texto|cuento) ')
and not opens('(?:y |ahora |por favor |ok |hola )*(?:c[oó]mo|por ?qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|qui[eé]n|escribe|escr[ií]beme|crea|redacta|genera|imagina|inventa|traduce|expl[ií]came|dime|resume|corrige|act[uú]a|haz (?:un|una)|hazme (?:un|una)|dame (?:un|una)) ')
