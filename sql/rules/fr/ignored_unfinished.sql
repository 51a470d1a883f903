-- id: fr.ignored.unfinished
-- polarity: dsat
-- kind: ignored
-- weight: 2.2
-- description: the reply is not complete, or part of it is missing
-- hit: Tu n'as mis que la moitié
-- hit: donne moi le code complet
-- hit: ça s'est arrêté au milieu
-- hit: Et le reste ?
-- miss: Continue
-- miss: Comment terminer mes études ?
-- miss: Écris une liste des verbes irréguliers
turn_words <= 30
and says(' (?:(?:il |y )?(?:manque|manquent) (?:[^ ]+ ){0,2}(?:la moiti[eé]|une partie|le reste|la fin|la suite|l autre|le code|du code|la deuxi[eè]me|la derni[eè]re)|(?:que|seulement|juste) la moiti[eé]|(?:o[uù] (?:est|sont|sera)|et) (?:pass[eé]e? )?(?:le reste|la suite|la fin|les autres) $|o[uù] (?:est|sont) (?:le reste|la suite|la fin|les autres)|(?:c est|cest|est|reste) (?:pas (?:complet|fini|termin[eé]|entier)|incomplet|coup[eé]|tronqu[eé])|(?:tu t es|[cç]a s est|s est|tu as [eé]t[eé]|as [eé]t[eé]) (?:arr[eê]t[eé]|coup[eé]|interrompu)e?|(?:donne|mets|[eé]cris|envoie|montre|je veux|il me faut|j ai besoin d[eu])(?: moi)? (?:tout )?(?:le |la |l |du )?(?:code|texte|r[eé]ponse|liste|fichier|document|script)? ?(?:complete?|compl[eè]te|en entier|entier|enti[eè]re|int[eé]gral|au complet|entièrement))(?: |$)')
