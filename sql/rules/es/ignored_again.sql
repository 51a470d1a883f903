-- id: es.ignored.again
-- polarity: dsat
-- kind: ignored
-- weight: 2.2
-- description: says that the reply does again what it should not
-- hit: otra vez escribiste lo del perro
-- hit: sigues usando esa palabra
-- miss: otra vez haciendo la tarea de mi hijo, ayúdame con esta: 2x=4
-- miss: Otra vez, por favor explícame la fotosíntesis, la necesito para mañana en clase
turn_words between 4 and 18
and not is_question
and not reply_asks
and opens('(?:pero |no |y )*(?:otra vez|de nuevo|nuevamente|sigues|segu[ií]s|volviste a|vuelves a|todav[ií]a) (?:me |lo |la |le |los |las |el |con |a )*(?:[^ ]+ste|[^ ]+ndo|pones|haces|dices|usas|das|repites|repetir|mismo|misma)(?: |$)')
and not says(' (?:pregunta|tarea|playa) ')
