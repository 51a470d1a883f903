-- id: es.revision.i_want
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: restates what is wanted, against what was given
-- hit: solo quiero los nombres
-- hit: ese es rojo, yo quiero uno azul
-- miss: Quiero aprender a nadar
-- miss: Hola, quiero un plan de dieta
turn_words <= 25
and not is_question
and (
    turn_words <= 20 and opens('(?:(?:pero|no|solo|s[oó]lo|nom[aá]s|es que|solamente|m[aá]s bien) )+(?:yo )?(?:quiero|quer[ií]a|necesito|necesitaba|busco|buscaba|prefiero|me refiero a|ocupo) ')
    or turn_words <= 16 and says(' (?:yo )?(?:quiero|quer[ií]a|necesito|necesitaba|busco|buscaba|prefiero|me refiero a|ocupo) (?:[^ ]+ )?(?:solo|s[oó]lo|nom[aá]s|nada m[aá]s|solamente) ')
    or turn_words <= 12 and raw('^[^,.:;\n]{5,60}, ?') and says(' es ') and says(' (?:yo )?(?:quiero|quer[ií]a|necesito|necesitaba|busco|buscaba|prefiero|me refiero a|ocupo) ')
)
and not opens('(?:y |et |e )*(?:ahora) ')
and not opens('(?:hola) ')
and not opens('(?:y |ahora |por favor |ok |hola )*(?:c[oó]mo|por ?qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|qui[eé]n|escribe|escr[ií]beme|crea|redacta|genera|imagina|inventa|traduce|expl[ií]came|dime|resume|corrige|act[uú]a|haz (?:un|una)|hazme (?:un|una)|dame (?:un|una)) ')
and not (reply_asks and turn_words <= 12)
