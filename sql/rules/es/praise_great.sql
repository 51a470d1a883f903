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
-- hit: ¡Me fascina!
-- hit: gran trabajo
-- hit: Me emocioné, piel de gallina
-- hit: quedó de lujo
-- hit: muy útil
-- hit: esta vez sí funcionó
-- hit: vaya qué inteligente eres
-- miss: Perfecto, pero más corto
-- miss: ¿Cuál es el regalo perfecto para mi padre?
-- miss: Me gusta la música andina, recomiéndame grupos
-- miss: Bien, pasemos al siguiente tema
-- miss: Bonito pueblo para visitar en Soria
-- miss: Buen provecho
-- miss: El pollo quedó crudo pero bonito
turn_words <= 60
and (
    opens('(?:ok |wow |jaja |jajaja |s[ií] |oh |ah+ |est[aá] |qued[oó] |es |eso |esto |muy |qu[eé] |me parece |ahora s[ií] |simplemente |gracias |pues |de verdad |tan )*(?:perfect[oa]|excelente|genial|buen[ií]sim[oa]|maravillos[oa]|fant[aá]stic[oa]|incre[ií]ble|espectacular|magn[ií]fic[oa]|estupend[oa]|bien hecho|buen trabajo|gran trabajo|muy bien|brutal|qu[eé] bueno|brillante) ')
    or opens('(?:ok |s[ií] |qu[eé] (?:bonit[oa]|lind[oa]|bueno) |wow |oh |vaya )*(?:me (?:gust[oóa]|encant[oóa])) (?:$|mucho |much[ií]simo |c[oó]mo |gracias |ahora |tu |esta |este |esa |ese |eso |as[ií] |la (?:idea|historia|respuesta|primera|segunda|versi[oó]n) |el (?:texto|resultado|final|primero|segundo|tono|cuento|poema) )')
    or opens('(?:ahora |ya |s[ií] |ahora s[ií] |perfecto |ok |genial )*(?:ya |s[ií] )?(?:funciona|funcion[oó]|me funcion[oó]|me sirve|me sirvi[oó]|est[aá] bien|qued[oó] bien) ')
    or opens('(?:ok |wow |oh |ah+ |s[ií] |jaja |gracias )*(?:qu[eé] |muy |tan |qued[oó] |est[aá] |es )+(?:bonit[oa]|hermos[oa]|precios[oa]|lind[oa]|chul[oa]|guay) ')
    or turn_words <= 4 and not is_question and opens('(?:qu[eé] |un |una |muy |wow )*(?:gran|buen|buena|excelente|genial|incre[ií]ble|maravillos[oa]|hermos[oa]|excelentes|s[uú]per) [^ ]+ $') and not says(' (?:gran|buen|buena) (?:idea para|d[ií]a|noche|tarde|provecho|suerte|viaje) ')
    or opens('(?:ok |s[ií] |wow |oh |ay |jaja |uy )*(?:me (?:encant[oóa]|fascin[oóa])|lo am[eéo]|eres (?:el|la|lo) (?:mejor|m[aá]ximo|m[aá]xima)|eres (?:un )?(?:genio|crack|genial|incre[ií]ble|grande)|te amo|est[aá] (?:chid[oa]|padre|padr[ií]sim[oa]|b[aá]rbaro|buen[ií]sim[oa]|perfect[oa])) ')
    or turn_words <= 5 and not is_question and opens('(?:ya |ahora |s[ií] |por fin |ahora s[ií] )*(?:ya )?(?:jal[oó]|jala|corri[oó]|corre|sali[oó]|se arregl[oó]|qued[oó]) (?:$|gracias |perfecto |bien )')
    or turn_words <= 8 and not is_question and (says(' (?:llor[eé]|me emocion[eé]|me hiciste (?:llorar|re[ií]r)|piel de gallina|me dej[oó] sin palabras|qu[eé] (?:hermos[oa]|bell[oa]|lind[oa]|bonit[oa]|emotiv[oa])|muy amable|eres muy amable|a la primera|qued[oó] (?:genial|excelente|padre|chido|de lujo)|de lujo|me salvaste|me sirvi[oó] (?:mucho|bastante)|te luciste) ') or opens('(?:ya |ahora )+(?:qued[oó]|jal[oó]|corri[oó]|funciona|sali[oó])(?: [^ ]+){0,4} $') and not says(' (?:muy|largo|larga|corto|corta|mal|peor|rar[oa]|quita|cambia) '))
    or turn_words <= 6 and not is_question and opens('(?:ok |sí |wow |o |mersi |eso |esto |super )*(?:muy [uú]til|s[uú]per [uú]til|me fue (?:muy )?[uú]til|me sirve mucho|buena info|excelente informaci[oó]n)(?: (?:top|gracias|super|para m[ií]|pour moi))* $')
    or turn_words <= 6 and not is_question and opens('(?:ok |s[ií] |a+h |wow )*(?:ahora|ya|por fin|esta vez) (?:s[ií] |si )?(?:sali[oó]|qued[oó]|funcion[oó]|funciona|est[aá]|me sali[oó]) ?(?:bien|perfecto|genial)?(?: [^ ]+){0,2} $') and not says(' (?:no|pero|sin|mal) ')
    or turn_words <= 7 and not is_question and opens('(?:wow |vaya |[aá]rale |caray )*(?:s[ií] )?(?:que )?(?:eres (?:muy |bien |tan )?(?:bueno|buena|listo|lista|inteligente|rápido|bueno en esto)|(?:c[oó]mo|s[ií]) (?:que )?sabes|qu[eé] (?:listo|inteligente|crack|m[aá]quina) eres)(?: |$)') and not says(' (?:no|pero|sin|mal) ')
)
and not says(' (?:pero|aunque|sin embargo|no|menos|cambia|cambiar|error|falta|faltan|sin|solo|excepto|salvo|m[aá]s (?:cort[oa]|larg[oa]|breve|formal|simple|sencill[oa]|detalles?)) ')
and (not is_question or turn_words >= 5 and not opens('(?:es|est[aá]|qu[eé]|me|eso|esto|funciona) '))
