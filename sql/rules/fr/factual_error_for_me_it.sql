-- id: fr.factual_error.for_me_it
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: tells what the code that was given does, other than it should
-- hit: [request] Additionne [reply] ```python\nprint(1)\n``` [turn] chez moi ça affiche du vide
-- hit: [request] Additionne [reply] ```python\nprint(1)\n``` [turn] ton script renvoie zéro
-- miss: Chez moi il fait froid
-- miss: [request] Additionne [reply] ```python\nprint(1)\n``` [turn] explique le code
reply_has_code
and turn_words <= 30
and not has_code
and not is_question
and (opens('(?:[^ ]+ ){0,3}(?:chez moi|de mon c[oô]t[eé]|sur mon (?:pc|mac|ordi)|quand je (?:le |la )?(?:lance|teste|ex[eé]cute|clique|l ouvre|l ex[eé]cute)|(?:le|ton|ce|votre) (?:code|script|programme)|moi [cç]a) (?:[^ ]+ ){0,3}(?:renvoie|affiche|donne|retourne|sort|met|fait|n|ne|reste|demande|efface|me|dit|que) ') or opens('(?:mais |et )?(?:quand|lorsque|d[eè]s que) (?:je |j )(?:le |la |l )?(?:lance|teste|ex[eé]cute|clique|ouvre|essaie|essaye|d[eé]marre) [^ ]+ ') or opens('(?:mais )?(?:[cç]a|il|ca) (?:me |m )?(?:dit|[eé]crit|affiche|met) (?:que|toujours) [^ ]+ '))
and (opens('(?:mais |et )?(?:quand|lorsque|d[eè]s que) (?:je |j )(?:le |la |l )?(?:lance|teste|ex[eé]cute|clique|ouvre|essaie|essaye|d[eé]marre) ') or not opens('(?:et |maintenant |stp |svp |ok |bonjour )*(?:quels?|quelles?|comment|pourquoi|quand|qui|[eé]cris|cr[eé]e|r[eé]dige|g[eé]n[eè]re|imagine|invente|traduis|explique|raconte|r[eé]sume|corrige|fais (?:moi )?(?:un|une)|donne (?:moi )?(?:un|une)) '))
and (opens('(?:mais |et )?(?:quand|lorsque|d[eè]s que) (?:je |j )(?:le |la |l )?(?:lance|teste|ex[eé]cute|clique|ouvre|essaie|essaye|d[eé]marre) ') and not is_question or not says(' (?:qu[eé] (?:hago|puedo)|que faire|comment|was (?:tun|kann)|o que (?:fa[cç]o|fazer)|cosa (?:faccio|posso)|wat (?:nu|kan)) '))
