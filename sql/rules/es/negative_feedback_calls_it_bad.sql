-- id: es.negative_feedback.calls_it_bad
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: calls the reply bad, does not like it, or insults
-- hit: No me gusta el final
-- hit: Eso está horrible
-- hit: qué respuesta tan mala, no sirves
-- hit: suena muy robótico
-- hit: El texto no quedó muy bien, mejóralo
-- hit: no está bien
-- hit: qué tontería
-- hit: no entiendes nada
-- hit: jaja no tienes idea de nada
-- hit: no me termina de gustar
-- hit: suena rara la última frase
-- miss: Traduce: no me gusta el frío
-- miss: ¿Es malo cenar tarde?
-- miss: Escribe un cuento sobre un perro feo y aburrido
-- miss: No está bien copiar en los exámenes, dame argumentos
-- miss: [request] ¿Cómo estás? [reply] Bien, ¿y tú? [turn] mal
-- miss: Mi hijo no sabe nada de inglés, ¿cómo empiezo?
-- miss: ¿Qué significa la frase "no me gusta"?
-- miss: Mi jefe no está convencido, ¿cómo lo convenzo?
-- miss: El coche suena raro, ¿qué será?
-- miss: Ella le grita: eres un mentiroso
turn_words <= 50
and (
    says(' no me (?:gusta|gust[oó]|gustan|gustaron|convence|convencen|sirve|sirven|sirvi[oó]|ayuda|ayudas|ayud[oó]) ')
    or opens('(?:no |pero |eso |esto |todo |te |me |(?:la|tu|esa|esta) (?:respuesta|historia|traducci[oó]n|lista|redacci[oó]n) |(?:el|tu|ese|este) (?:texto|resultado|t[ií]tulo|poema|final|cuento|c[oó]digo) |sigue |siendo |es |son |est[aá] |estan |qued[oó] |queda |suena |parece |qu[eé] |respuesta |muy |bastante |demasiado |tan |super |un poco |una )+(?:mal[oa]s?|horribles?|p[eé]sim[oa]s?|fatal|fe[oa]s?|aburrid[oa]s?|in[uú]til|basura|rid[ií]cul[oa]|confus[oa]s?|repetitiv[oa]s?|rar[oa]s?|rob[oó]tic[oa]|mierda|porquer[ií]a|asco|decepcionante) ')
    or says(' (?:eres|sos) (?:un |una |muy |tan |bien )*(?:in[uú]til|idiota|tont[oa]|est[uú]pid[oa]|p[eé]sim[oa]|mal[oa]|mentiros[oa]) | no sirves |qu[eé] (?:mierda|porquer[ií]a|basura|decepci[oó]n) | una mierda | pierdo el tiempo | estoy hart[oa] ')
    or opens('(?:pero |eso |esto |todav[ií]a |a[uú]n |(?:la|tu|esa|esta) (?:respuesta|historia|traducci[oó]n|redacci[oó]n) |(?:el|tu|ese|este) (?:texto|resultado|poema|final|cuento|correo) )*no (?:est[aá]|es|qued[oó]|ha quedado|suena|me parece) (?:muy |tan |del todo |nada |demasiado |lo )*(?:bien|buen[oa]s?|natural|convincente|clar[oa]|gran cosa|bonit[oa]|suficiente) (?:$|haz|rehaz|escr|reescr|red[aá]ct|vuelve|vu[eé]lve|int[eé]nt|prueba|rep[ií]t|cambi|mej[oó]r|por favor|corr[ií]|otra|de nuevo)')
    or turn_words <= 4 and not reply_asks and opens('(?:muy |tan |qué |que |demasiado |bastante |super |totalmente |la |una )*(?:mal|malo|mala|malísimo|horrible|pésimo|pesimo|pésima|fatal|aburrido|aburrida|inútil|inutil|basura|ridículo|ridiculo|mierda|porquería|porqueria|asco|decepcionante|penoso|absurdo|tontería|tonteria|estupidez|no sirve|no sirves|no me sirve|mala respuesta|respuesta (?:mala|inútil|pésima)) $')
    or turn_words <= 8 and not is_question and opens('(?:ja|jaja[ja]*|no|pero|oye|t[uú]|vos|ay|wey|g[uü]ey|bro|la verdad| )*(?:no (?:sabes|entiendes|entend[eé]s|tienes idea|das una|has entendido)) (?:de )?(?:nada|ni|una|$)')
    or turn_words <= 12 and not is_question and says(' (?:no (?:me )?(?:convenc(?:e|i[oó])|satisface|termina de (?:gustar|convencer)|acaba de (?:gustar|convencer)|llena|late|cuadra)|no (?:estoy|quedo|qued[eé]) (?:muy |del todo |nada )?(?:convencid[oa]|satisfech[oa]|content[oa]|conforme)|puedes (?:hacerlo )?mejor|puede (?:ser|estar) mejor) ')
    or turn_words <= 16 and not is_question and says(' (?:(?:suena|se (?:oye|lee|escucha|ve)|queda|qued[oó]) (?:[^ ]+ ){0,2}(?:rar[oa]|extra[ñn][oa]|mal|feo|fea|fatal|horrible|forzad[oa]|incoherente|vac[ií][oa])|(?:mal|poco|muy poco) (?:[^ ]+(?:ad|id)[oa]s?|escrit[oa]s?|hech[oa]s?)) ') and not says(' (?:coche|voiture|auto|carro|машина|telefon|guitarra) ')
)
and not is_question
and not opens('(?:y |pero |entonces |ahora |oye |hola |disculpa |ok |bueno )*(?:qu[eé]|c[oó]mo|por ?qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|qui[eé]n|cu[aá]nt[oa]s?|si|escribe|crea|redacta|genera|imagina|traduce|expl[ií]came|dime|h[aá]blame|resume|corrige|act[uú]a) (?:[a-zñ]+ )*(?:un|una|sobre) ')
and not opens('(?:traduc[a-zéí]*) ')
and not opens('(?:(?:escribe|escr[ií]beme|sigue|contin[uú]a|ahora|haz|hazme|crea) )*(?:(?:el |un |una |la |con el |con la )?(?:siguiente|pr[oó]ximo|pr[oó]xima|nuevo|nueva|otro|otra|segund[oa]|tercer) (?:cap[ií]tulo|escena|parte|di[aá]logo|p[aá]rrafo)|cap[ií]tulo|escena|un di[aá]logo|una (?:escena|conversaci[oó]n|discusi[oó]n)|act[uú]a|haz de|hazte pasar|finge|s[eé] un|interpreta|imagina|juega a ser|eres (?:un|una)) ')
and not opens('(?:y |ahora )*qu[eé] (?:significa|quiere decir|quieren decir|es la frase) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:tradu|translat)'))
and not opens('(?:y |ahora )*(?:c[oó]mo se (?:dice|escribe|pronuncia|traduce)|qu[eé] (?:significa|quiere decir|es la frase)) ')
and not raw('(?:grita|exclama|responde|contesta|responde)[^\n:«“"]{0,12}[:«“"]')
