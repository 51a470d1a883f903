-- id: fr.negative_feedback.does_not_work
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.0
-- description: what was given does not do its job
-- hit: ça marche pas
-- hit: J'ai essayé, ça ne fonctionne toujours pas
-- hit: j'ai une erreur à la ligne 4
-- hit: toujours le même problème
-- hit: aucun changement, c'est pareil
-- hit: [request] Additionne deux nombres [reply] Voici :\n```python\nprint(1+2)\n``` [turn] il se ferme tout seul
-- hit: ça n'aide pas
-- hit: encore la même chose
-- miss: Pourquoi mon frigo ne marche pas ?
-- miss: Ma voiture ne fonctionne pas, que faire ?
-- miss: Rédige un texte sur un village où rien ne change jamais, avec deux personnages et une fin heureuse
-- miss: Dans mon village rien ne change depuis cent ans
-- miss: Mon chien ne m'aide pas à dormir, des conseils pour ça ?
turn_words <= 120
and (
    says(' (?:(?:[cç]a|cela|le code|le script|il|elle|mais|la formule|le lien) (?:ne |n )?(?:marche|fonctionne|march[eé]|marchent|fonctionnent|compile|change|s affiche) (?:toujours |encore |tjs )?(?:pas|rien)|(?:j ai|j obtiens|j ai toujours|j ai encore|m affiche|me donne|me met|renvoie|il y a|toujours) (?:toujours |encore |bien )?(?:une|cette|la m[eê]me|l|des|la) (?:[a-z]+ )?erreurs?|(?:marche|fonctionne) (?:toujours|tjs) pas|rien ne se passe|[cç]a (?:ne )?fait rien|il ne se passe rien) ')
    or turn_words <= 20 and says(' (?:toujours|encore) (?:le m[eê]me|la m[eê]me|pareil|rien|une erreur|cette erreur|l erreur) ')
    or turn_words <= 12 and not is_question and says(' (?:rien (?:n )?(?:a |ne )?chang(?:[eé]|e)|aucun changement|aucune diff[eé]rence|(?:c est|reste) (?:toujours |encore |exactement )*(?:pareil|identique|la m[eê]me chose)|comme avant) ')
    or reply_has_code and turn_words <= 40 and says(' (?:plante|crash|crashe|bug|bugue|bugge|rame|se ferme|se bloque|(?:ne |n )?(?:compile|s ex[eé]cute|se lance|s ouvre|s affiche|d[eé]marre|charge|renvoie|retourne) (?:pas|rien)|(?:me |m )?(?:sort|affiche|donne|renvoie|lance|j ai|jai) (?:[^ ]+ ){0,3}(?:erreur|[a-z]*error|exception)) ')
    or turn_words <= 15 and not is_question and says(' (?:n |ne |m |me |[cç]a |ca |cela |il |elle )*(?:aide|aides|aidez|sert|avance|r[eé]sout|r[eè]gle) (?:pas|rien|[aà] rien)(?: |$)')
    or turn_words <= 6 and opens('(?:ca |[cç]a |non |toujours |encore )*(?:marche|fonctionne|march[eé]) (?:pas|toujours pas)(?: |$)')
    or turn_words <= 5 and opens('(?:c est |cest |toujours |encore |mais |[cç]a fait |exactement )*(?:la m[eê]me chose|le m[eê]me probl[eè]me|pareil qu avant) $') and not reply_asks and not is_question
)
and not opens('(?:et |mais |alors |ok |bonjour |salut |dis |maintenant |donc )*(?:qu est ce|que|quoi|quels?|quelles?|comment|pourquoi|quand|o[uù]|qui|combien|est ce que (?:je|c|il|elle|on)|si|[eé]cris|[eé]crivez|cr[eé]e|r[eé]dige|g[eé]n[eè]re|imagine|traduis|explique|raconte|parle|corrige|r[eé]sume|c est quoi) ')
and not says(' (?:ma|mon|mes) (?:voiture|frigo|chauffage|ordinateur|t[eé]l[eé]phone|imprimante|pc|lave) ')
and not (says(' (?:ans|ann[eé]es|si[eè]cles?|village|pays|vie|monde|ville) ') and says(' (?:chang[^ ]*) '))
