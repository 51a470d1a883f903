-- id: es.ignored.unfinished
-- polarity: dsat
-- kind: ignored
-- weight: 2.2
-- description: the reply is not complete, or part of it is missing
-- hit: Solo pusiste la mitad
-- hit: dame el codigo completo
-- hit: se cortó a la mitad
-- hit: ¿Y el resto?
-- miss: Continúa
-- miss: ¿Cómo completo mis estudios?
-- miss: Escribe una lista completa de verbos irregulares
turn_words <= 30
and says(' (?:(?:falta|faltan|faltó|falto) (?:[^ ]+ ){0,2}(?:la mitad|una parte|parte|el resto|lo dem[aá]s|el final|la otra mitad|c[oó]digo|la segunda|la [uú]ltima)|(?:solo|s[oó]lo|nada m[aá]s) (?:(?:me |has |pusiste|diste|hiciste|escribiste|est[aá]|hay|sale|aparece|puesto|dado|escrito) ?)+(?:la mitad|una parte|el principio|un pedazo)|(?:d[oó]nde|onde) (?:est[aá]|quedó|quedo) (?:el resto|lo dem[aá]s|la otra|el final)|y (?:el resto|lo dem[aá]s|los dem[aá]s|las dem[aá]s|los otros|las otras) $|no (?:me )?(?:lo |la )?(?:diste|pusiste|terminaste|acabaste|has terminado|has puesto|est[aá]) (?:todo |toda )?(?:el |la |los |las )?(?:[^ ]+ )?complet[oa]s?|(?:est[aá]|qued[oó]|sali[oó]) (?:incomplet[oa]|cortad[oa]|a medias|a la mitad)|te (?:cortaste|quedaste a (?:la mitad|medias))|se (?:cort[oó]|qued[oó] a (?:la mitad|medias))|(?:dame|pon|ponme|escribe|quiero|necesito|manda|pasa|p[aá]same|mu[eé]strame) (?:todo |ahora )*(?:el |la )?(?:c[oó]digo|texto|respuesta|lista|documento|archivo)? ?(?:complet[oa]|enter[oa]|entero y no))(?: |$)')
