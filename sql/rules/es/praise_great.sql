-- id: es.praise.great
-- polarity: sat
-- kind: praise
-- weight: 4.6
-- description: praises the reply, or says that it works
-- hit: ¡Perfecto!
-- hit: Excelente respuesta, me encanta
-- hit: ya funciona
-- hit: Qué bonito, me encanta
-- hit: ¡Genial! Ahora escribe el segundo capítulo
-- hit: oh, quedó muy lindo
-- miss: Perfecto, pero más corto
-- miss: ¿Cuál es el regalo perfecto para mi padre?
-- miss: Me gusta la música andina, recomiéndame grupos
-- miss: Bien, pasemos al siguiente tema
-- miss: Bonito pueblo para visitar en Soria
turn_words <= 60
and (
    opens('(?:ok |wow |jaja |jajaja |s[ií] |oh |ah+ |est[aá] |qued[oó] |es |eso |esto |muy |qu[eé] |me parece |ahora s[ií] |simplemente |gracias |pues |de verdad |tan )*(?:perfect[oa]|excelente|genial|buen[ií]sim[oa]|maravillos[oa]|fant[aá]stic[oa]|incre[ií]ble|espectacular|magn[ií]fic[oa]|estupend[oa]|bien hecho|buen trabajo|gran trabajo|muy bien|brutal|qu[eé] bueno|brillante) ')
    or opens('(?:ok |s[ií] |qu[eé] (?:bonit[oa]|lind[oa]|bueno) |wow |oh |vaya )*(?:me (?:gust[oóa]|encant[oóa])) (?:$|mucho |much[ií]simo |c[oó]mo |gracias |ahora |tu |esta |este |esa |ese |eso |as[ií] |la (?:idea|historia|respuesta|primera|segunda|versi[oó]n) |el (?:texto|resultado|final|primero|segundo|tono|cuento|poema) )')
    or opens('(?:ahora |ya |s[ií] |ahora s[ií] |perfecto |ok |genial )*(?:ya |s[ií] )?(?:funciona|funcion[oó]|me funcion[oó]|me sirve|me sirvi[oó]|est[aá] bien|qued[oó] bien) ')
    or opens('(?:ok |wow |oh |ah+ |s[ií] |jaja |gracias )*(?:qu[eé] |muy |tan |qued[oó] |est[aá] |es )+(?:bonit[oa]|hermos[oa]|precios[oa]|lind[oa]|chul[oa]|guay) ')
)
and not says(' (?:pero|aunque|sin embargo|no|menos|cambia|cambiar|error|falta|faltan|sin|solo|excepto|salvo|m[aá]s (?:cort[oa]|larg[oa]|breve|formal|simple|sencill[oa]|detalles?)) ')
and (not is_question or turn_words >= 5 and not opens('(?:es|est[aá]|qu[eé]|me|eso|esto|funciona) '))
