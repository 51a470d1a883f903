-- id: fr.negative_feedback.calls_it_bad
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: calls the reply bad, does not like it, or insults
-- hit: Je n'aime pas la fin
-- hit: c'est nul
-- hit: j'aime pas trop, ça sonne faux
-- hit: Ça fait trop robot
-- hit: Le texte n'est pas très convaincant, améliore-le
-- hit: inutile
-- hit: suis pas trop satisfait
-- hit: la fin sonne bizarre
-- miss: Traduis : je n'aime pas le froid
-- miss: Est-ce que c'est mauvais de manger tard ?
-- miss: Écris une critique d'un film nul
-- miss: Ce n'est pas bien de mentir, explique pourquoi
-- miss: [request] Comment te sens-tu ? [reply] Bien, et toi ? [turn] nul
-- miss: Mon patron n'est pas convaincu par mon idée, aide-moi
-- miss: La voiture fait un bruit bizarre, que faire ?
-- miss: Elle crie : tu es un menteur
turn_words <= 50
and (
    says(' j (?:n )?aime (?:pas|vraiment pas) | je n aime (?:pas|vraiment pas) | (?:me|m) (?:pla[iî]t|convient|satisfait|aide|convainc|aides|aidez|convaincs) pas | (?:ne |n )?(?:me|m) (?:pla[iî]t|convient|satisfait|aide|sert) (?:pas|[aà] rien) ')
    or opens('(?:non |mais |bof |franchement |ta r[eé]ponse |votre r[eé]ponse |la fin |le texte |le titre |le r[eé]sultat |c |ce |cest |[cç]a |est |reste |fait |sonne |trop |tr[eè]s |vraiment |assez |un peu |encore |toujours |pas |quelle |compl[eè]tement )*(?:nul|nulle|mauvais|mauvaise|horrible|moche|ennuyeux|ennuyeuse|inutile|ridicule|m[eé]diocre|lourd|n importe quoi|robot|robotique|de la merde|incompr[eé]hensible|bof|d[eé]cevant|pas (?:terrible|top|bon|bien|ouf|clair|utile)|sonne faux|du charabia) ')
    or says(' (?:tu es|t es|vous [eê]tes) (?:vraiment |trop |un |une |tr[eè]s )*(?:nul|nulle|b[eê]te|idiot|stupide|inutile|con|menteur|d[eé]bile) | (?:tu sers [aà] rien|quelle merde|perte de temps|j en ai marre) ')
    or turn_words <= 15 and opens('(?:non |mais |bof |[cç]a |c |ce |cela |elle |il |la r[eé]ponse |ta r[eé]ponse |le texte |le mail |n |ne )*(?:est|fait|sonne|va) (?:vraiment |toujours |franchement )*pas (?:tr[eè]s |vraiment |assez |si |super |encore )*(?:bien|bon|bonne|terrible|top|ouf|g[eé]nial|naturel|naturelle|convaincant|convaincante|r[eé]ussi|fameux|parfait|suffisant) (?:$|recommence|refai|r[eé]essa|r[eé][eé]cri|essa|change|corrige|am[eé]liore|peux|pouvez|du tout)')
    or turn_words <= 4 and opens('(?:très |tres |trop |vraiment |complètement |assez |si |plutôt |bien )*(?:nul|nulle|mauvais|mauvaise|horrible|moche|ennuyeux|ennuyant|inutile|ridicule|médiocre|mediocre|bof|décevant|decevant|pathétique|lamentable|merdique|charabia|barbant|chiant|(?:mauvaise|pauvre) réponse|réponse (?:nulle|inutile|fausse)) $')
    or turn_words <= 12 and not is_question and says(' (?:(?:je (?:ne )?suis|suis) pas (?:trop |tr[eè]s |vraiment |totalement )?(?:convaincue?|satisfaite?|fan|emball[eé]e?|contente?)|pas (?:trop |tr[eè]s |vraiment )?(?:convaincue?|convaincant|convaincante|satisfait|fan)|(?:ne )?(?:me )?(?:convainc|satisfait) pas|moyen moyen|peut mieux faire) ') and not says(' (?:mon|ma|son|sa|il|elle) (?:[^ ]+ )?n est pas ')
    or turn_words <= 16 and not is_question and says(' (?:(?:sonne|fait|se lit|sonnent) (?:[^ ]+ ){0,2}(?:bizarre|[eé]trange|faux|mal|moche|forc[eé]|incoh[eé]rent)|(?:pas assez|mal|pas tr[eè]s bien|trop peu|pas bien) (?:d[eé]crit|[eé]crit|expliqu[eé]|d[eé]taill[eé]|d[eé]velopp[eé]|traduit|racont[eé]|tourn[eé]|fait)e?s?) ') and not says(' (?:voiture) ')
)
and not (reply_asks and turn_words <= 2)
and not is_question
and not opens('(?:et |mais |alors |ok |bonjour |salut |dis |maintenant |donc )*(?:qu est ce|que|quoi|quels?|quelles?|comment|pourquoi|quand|o[uù]|qui|combien|est ce que (?:je|c|il|elle|on)|si|[eé]cris|[eé]crivez|cr[eé]e|r[eé]dige|g[eé]n[eè]re|imagine|traduis|explique|raconte|parle|corrige|r[eé]sume|c est quoi) ')
and not opens('(?:tradui[a-z]*) ')
and not opens('(?:(?:[eé]cris|[eé]cris moi|continue|maintenant|fais|fais moi|imagine|cr[eé]e) )*(?:(?:le |la |un |une |avec le |avec la )?(?:chapitre|sc[eè]ne|partie|nouveau chapitre|nouvelle sc[eè]ne|prochain chapitre|deuxi[eè]me (?:chapitre|partie))|(?:un |le )dialogue|une (?:conversation|dispute)|joue|fais semblant|agis|incarne|imagine|mets toi dans|tu es un|tu es une) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:tradu|translat)'))
and not opens('(?:et |maintenant )*(?:comment (?:on dit|dit on|dire|se dit|on [eé]crit)|que (?:veut dire|signifie)) ')
and not raw('(?:crie|hurle|s.[eé]crie|r[eé]pond)[^\n:«“"]{0,12}[:«“"]')
