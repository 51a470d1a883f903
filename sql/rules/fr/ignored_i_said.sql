-- id: fr.ignored.i_said
-- polarity: dsat
-- kind: ignored
-- weight: 2.3
-- description: repeats what was said or asked before, or what was forgotten
-- hit: Je t'ai dit de ne pas faire de liste
-- hit: j'avais demandé dix exemples
-- hit: Tu as oublié la deuxième partie
-- hit: il manque la conclusion
-- hit: tu l'as déjà dit
-- hit: Comme je l'ai demandé, sans bibliothèque externe
-- hit: Je voulais une rime et tu écris en prose
-- hit: je l'ai demandé aussi
-- hit: il manque la signature
-- hit: tu m'as déjà donné ça
-- miss: Mon fils m'a dit qu'il avait faim, une idée de recette ?
-- miss: Que faire si j'ai oublié mon mot de passe ?
-- miss: En allemand : tu as oublié le parapluie
-- miss: Ma grand-mère me manque
turn_words <= 60
and (
    says(' (?:tu|vous) (?:me |nous )?(?:l )?(?:as|avez) d[eé]j[aà] (?:dit|donn[eé]|mentionn[eé]|[eé]crit) | tu te r[eé]p[eè]tes ')
    or says(' (?:je (?:t|te|vous|l) (?:ai |avais |le |l ai )*(?:(?:bien |d[eé]j[aà] |pourtant )*(?:dit|demand[eé]e?|demander|pr[eé]cis[eé]|demande|r[eé]p[eè]te|parle|dis|expliqu[eé]))|j (?:ai|avais) (?:bien |d[eé]j[aà] |pourtant |juste |dit )*(?:dit|demand[eé]|pr[eé]cis[eé])|comme (?:je (?:l |te l |vous l |t |vous )*(?:ai|avais) (?:dit|demand[eé]|pr[eé]cis[eé]|[eé]crit)|demand[eé]|pr[eé]cis[eé]|convenu)|ma (?:question|demande) (?:[eé]tait|est|portait)|ce que je (?:veux|voulais|demande)) ')
    or says(' (?:tu|t|vous) (?:as|avez|n as|n avez|ne|es|m as|m avez) (?:encore |pas |toujours |juste |que )*(?:oubli[eé]e?|ignor[eé]|omis|rat[eé]|saut[eé]|respect[eé]|mis|inclus|utilis[eé]|fait ce|suivi|respectes?|tenu compte|mentionn[eé]|donn[eé] que) ')
    or says(' (?:il (?:en )?manque|tu oublies|vous oubliez|o[uù] est (?:le reste|la suite|la fin)) ')
    or turn_words <= 30 and says(' (?:demand[eé]|voulais|dit|demandais|souhaitais) (?:[^ ]+ ){1,12}(?:et|mais) (?:toi )?(?:tu|vous) (?:m |me |n |ne )*(?:as|avez|parles?|parlez|[eé]cris|[eé]crivez|fais|faites|mets|mettez|donnes?|donnez|r[eé]ponds) ') and not is_question
    or says(' (?:l|la|le|les|[cç]a|cela) (?:ai |avais )?(?:aussi |d[eé]j[aà] |bien )?(?:demand[eé]e?s?|pr[eé]cis[eé]e?s?) (?:aussi|[eé]galement|avant|plus haut) ') and turn_words <= 12
    or turn_words <= 10 and not is_question and says(' (?:il |y )?manque (?:encore |juste |un peu )*(?:d |de |des |le |la |les |du |l )')and not says(' (?:me|te|lui|leur|nous) manque ')
    or turn_words <= 12 and not is_question and says(' (?:(?:tu|vous) (?:me |m |nous )?(?:l |les |le |la )?(?:as|avez|avais|aviez) d[eé]j[aà] [^ ]+) ')
)
and not opens('(?:et |mais |alors |ok |bonjour |salut |dis |maintenant |donc )*(?:qu est ce|que|quoi|quels?|quelles?|comment|pourquoi|quand|o[uù]|qui|combien|est ce que (?:je|c|il|elle|on)|si|[eé]cris|[eé]crivez|cr[eé]e|r[eé]dige|g[eé]n[eè]re|imagine|traduis|explique|raconte|parle|corrige|r[eé]sume|c est quoi) ')
and not says(' (?:mon|ma|son|sa) (?:fils|fille|m[eè]re|p[eè]re|ami|amie|patron|chef|copain|copine|mot de passe) ')
and not says(' manque combien ')
and not (opens('(?:traduis |et |maintenant |dis |en )*(?:anglais|allemand|espagnol|italien|portugais|fran[cç]ais) ') and raw('^[^:\n]{3,40}:'))
and not opens('(?:(?:[eé]cris|[eé]cris moi|continue|maintenant|fais|fais moi|imagine|cr[eé]e) )*(?:(?:le |la |un |une |avec le |avec la )?(?:chapitre|sc[eè]ne|partie|nouveau chapitre|nouvelle sc[eè]ne|prochain chapitre|deuxi[eè]me (?:chapitre|partie))|(?:un |le )dialogue|une (?:conversation|dispute)|joue|fais semblant|agis|incarne|imagine|mets toi dans|tu es un|tu es une) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:tradu|translat)'))
and not raw('(?:crie|hurle|s.[eé]crie|r[eé]pond)[^\n:«“"]{0,12}[:«“"]')
