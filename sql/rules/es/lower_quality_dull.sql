-- id: es.lower_quality.dull
-- polarity: dsat
-- kind: lower_quality
-- weight: 2.3
-- description: calls the text dull, vague or artificial, wants it livelier, or liked an earlier one better
-- hit: suena como traducido por una máquina
-- hit: esta medio plano el dialogo
-- hit: Quisiera algo con más sentimiento
-- hit: la anterior me gustaba más
-- hit: Que no parezca de robot
-- miss: Escribe un poema con más emoción sobre el otoño
-- miss: La clase de ayer estuvo aburrida, ¿qué hago con los niños?
-- miss: ¿Cómo suena un violín?
-- miss: El primer capítulo fue escrito en 1890
turn_words <= 40
and (
    opens('(?:pero |no |mmm |bueno |la verdad |es que |eso |esto |todo |me (?:parece|suena|resulta) |(?:el|la|tu|este|esta|ese|esa) (?:texto|respuesta|historia|cuento|poema|final|inicio|di[aá]logo|tono|carta|correo|ensayo|introducci[oó]n|conclusi[oó]n|descripci[oó]n|resultado) |se (?:ve|lee|siente|nota) |est[aá] |est[aá]n |ta |es |son |suena |parece |qued[oó] |queda |sigue siendo |sigue |lo (?:veo|siento|noto) |muy |bastante |demasiado |algo |medio |como |un poco |tan |s[uú]per |y )*(?:gen[eé]ric[oa]s?|superficial(?:es)?|plan[oa]s?|sos[oa]s?|aburrid[oa]s?|rob[oó]tic[oa]s?|artificial(?:es)?|forzad[oa]s?|trillad[oa]s?|repetitiv[oa]s?|mec[aá]nic[oa]s?|gastad[oa]s?|poco (?:natural|original|creativ[oa]|profesional|realista|cre[ií]ble|human[oa])|lo (?:mismo|t[ií]pico) de siempre|nada (?:especial|original|nuevo)|puro (?:relleno|clich[eé])|mucho relleno) ') and (turn_words <= 15 or raw('^[^.!?\n]{2,60}[,.;!]'))
    or says(' (?:(?:suena|parece|se (?:ve|lee|siente|nota)|queda|qued[oó]) (?:[^ ]+ ){0,3}(?:rob[oó]tic[oa]|robot|m[aá]quina|ia|chatgpt|inteligencia artificial|traducid[oa]|traductor|artificial|forzad[oa]|copiad[oa]|gen[eé]ric[oa])|(?:que|para que) (?:no )?(?:parezca|suene|se (?:vea|lea|sienta)) (?:[^ ]+ ){0,3}(?:human[oa]|natural|real|persona|robot|ia)) ')
    or says(' (?:(?:le falta|quiero|quisiera|quer[ií]a|necesito|ponle|dale|agr[eé]gale|m[eé]tele|con|algo) (?:un poco (?:de )?|mucha |mucho |algo (?:de |con )?|una cosa con |m[aá]s )*(?:m[aá]s|menos|tant[oa]s?)? ?(?:emoci[oó]n|emociones|sentimiento|sentimientos|vida|alma|fuerza|chispa|gracia|naturalidad|originalidad|clich[eé]s?|frases hechas|relleno|drama|profundidad)) ')
    or says(' (?:(?:el|la) (?:[^ ]+ )?(?:anterior|primer[oa]?|otr[oa]|original|de antes) (?:[^ ]+ )?(?:era|estaba|qued[oó]|qued[aá]ba|fue|sonaba|me gust[oó]|me gustaba) (?:mucho )?(?:mejor|m[aá]s)|peor que (?:antes|el anterior|la anterior|lo anterior|el primero|la primera)|(?:me gustaba|me gust[oó]|prefiero|prefer[ií]a) (?:m[aá]s )?(?:el|la) (?:[^ ]+ )?(?:anterior|primer[oa]|de antes)|antes (?:estaba|era|sonaba|quedaba) mejor) ')
)
and not is_question
and not opens('(?:y |ahora |por favor |ok |hola )*(?:c[oó]mo|por ?qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|qui[eé]n|escribe|escr[ií]beme|crea|redacta|genera|imagina|inventa|traduce|expl[ií]came|dime|resume|corrige|act[uú]a|haz (?:un|una)|hazme (?:un|una)|dame (?:un|una)) ')
and not (reply_asks and turn_words <= 3)
