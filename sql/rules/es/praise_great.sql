-- id: es.praise.great
-- polarity: sat
-- kind: praise
-- weight: 4.6
-- description: praises the reply, or says that it works
-- hit: ¡Perfecto!
-- hit: Excelente respuesta, me encanta
-- hit: ya funciona
-- miss: Perfecto, pero más corto
-- miss: ¿Cuál es el regalo perfecto para mi padre?
turn_words <= 30
and (
    opens('(?:ok |wow |s[ií] |oh |est[aá] |qued[oó] |es |eso |esto |muy |qu[eé] |me parece |ahora s[ií] |simplemente )*(?:perfect[oa]|excelente|genial|buen[ií]sim[oa]|maravillos[oa]|fant[aá]stic[oa]|incre[ií]ble|espectacular|magn[ií]fic[oa]|estupend[oa]|bien hecho|buen trabajo|me encant[aó]|me encanta|me gusta|me gust[oó]|muy bien|bien|qu[eé] bueno|brillante) ')
    or opens('(?:ahora |ya |s[ií] |ahora s[ií] |perfecto |ok |genial )*(?:ya |s[ií] )?(?:funciona|funcion[oó]|me funcion[oó]|me sirve|me sirvi[oó]|est[aá] bien|qued[oó] bien) ')
)
and not says(' (?:pero|aunque|sin embargo|no|m[aá]s|menos|cambia|error|falta|faltan|sin|solo|mejor|excepto) ')
and not is_question
