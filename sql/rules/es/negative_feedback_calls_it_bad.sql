-- id: es.negative_feedback.calls_it_bad
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: calls the reply bad, does not like it, or insults
-- hit: No me gusta el final
-- hit: Eso está horrible
-- hit: qué respuesta tan mala, no sirves
-- hit: suena muy robótico
-- miss: Traduce: no me gusta el frío
-- miss: ¿Es malo cenar tarde?
-- miss: Escribe un cuento sobre un perro feo y aburrido
turn_words <= 50
and (
    says(' no me (?:gusta|gust[oó]|gustan|gustaron|convence|convencen|sirve|sirven|sirvi[oó]|ayuda|ayudas|ayud[oó]) ')
    or opens('(?:no |pero |eso |esto |todo |te |me |(?:la|tu|esa|esta) (?:respuesta|historia|traducci[oó]n|lista|redacci[oó]n) |(?:el|tu|ese|este) (?:texto|resultado|t[ií]tulo|poema|final|cuento|c[oó]digo) |sigue |siendo |es |son |est[aá] |estan |qued[oó] |queda |suena |parece |qu[eé] |respuesta |muy |bastante |demasiado |tan |super |un poco |una )+(?:mal[oa]s?|horribles?|p[eé]sim[oa]s?|fatal|fe[oa]s?|aburrid[oa]s?|in[uú]til|basura|rid[ií]cul[oa]|confus[oa]s?|repetitiv[oa]s?|rar[oa]s?|rob[oó]tic[oa]|mierda|porquer[ií]a|asco|decepcionante) ')
    or says(' (?:eres|sos) (?:un |una |muy |tan |bien )*(?:in[uú]til|idiota|tont[oa]|est[uú]pid[oa]|p[eé]sim[oa]|mal[oa]|mentiros[oa]) | no sirves |qu[eé] (?:mierda|porquer[ií]a|basura|decepci[oó]n) | una mierda | pierdo el tiempo | estoy hart[oa] ')
)
and not is_question
and not opens('(?:y |pero |entonces |ahora |oye |hola |disculpa |ok |bueno )*(?:qu[eé]|c[oó]mo|por ?qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|qui[eé]n|cu[aá]nt[oa]s?|si|escribe|crea|redacta|genera|imagina|traduce|expl[ií]came|dime|h[aá]blame|resume|corrige|act[uú]a) (?:[a-zñ]+ )*(?:un|una|sobre) ')
and not opens('(?:traduc[a-zéí]*) ')
