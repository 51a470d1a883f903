-- id: es.factual_error.in_fact
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: corrects a fact of the reply: this and not that, in fact, as far as I know
-- hit: Fue en 1905 y no en 1903
-- hit: En realidad era de Perú
-- hit: mi libro trae otro año
-- miss: Creo que es hora de dormir, cuéntame un cuento
-- miss: ¿Es 5 o 6?
turn_words <= 25
and (
    says(' (?:fue|era|es|son|eran|fueron|en) (?:[^ ]+ ){0,3}\d[^ ]* (?:y )?no (?:en )?(?:el )?\d[^ ]* | no (?:en )?(?:el )?\d[^ ]* sino (?:en )?\d[^ ]* ')
    or opens('(?:no |pero |hm+ )*(?:en realidad|de hecho|realmente|que yo sepa|seg[uú]n (?:yo|s[eé]|wikipedia|mi libro)|creo que|me parece que|yo cre[ií]a que|tengo entendido que|no que) (?:[^ ]+ ){0,4}(?:fue|era|es|son|eran|fueron|se llama|naci[oó]|muri[oó]|est[aá]|tiene|hay) ')
    or turn_words <= 14 and (says(' (?:(?:mi|el|los|la|en|wikipedia|google|internet) (?:libro|libros|profe|profesor[a]?|internet|wikipedia|google|enciclopedia|apuntes|manual|cuaderno) (?:[^ ]+ ){0,2}(?:otr[oa]s?|distint[oa]|diferente|lo contrario))(?: |$)') or opens('(?:no |pero )?(?:checa|verifica|revisa|comprueba|corrobora|f[ií]jate|inf[oó]rmate) (?:bien|otra vez|de nuevo|porque|que|eso|mejor)(?: |$)'))
)
and not is_question
and not reply_asks
and not opens('creo que (?:es|est[aá]) (?:hora|bien|mejor) ')
and not opens('(?:y |ahora |por favor |ok |hola )*(?:c[oó]mo|por ?qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|qui[eé]n|escribe|escr[ií]beme|crea|redacta|genera|imagina|inventa|traduce|expl[ií]came|dime|resume|corrige|act[uú]a|haz (?:un|una)|hazme (?:un|una)|dame (?:un|una)) ')
