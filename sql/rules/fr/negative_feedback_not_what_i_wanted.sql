-- id: fr.negative_feedback.not_what_i_wanted
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.5
-- description: says that this is not what was asked for or meant
-- hit: Ce n'est pas ce que j'ai demandé
-- hit: cest pas ce que je voulais
-- hit: ce nest pas ma question
-- hit: Vous ne répondez pas à ma question
-- hit: Je voulais une liste, pas un tableau
-- hit: je n'ai pas demandé un résumé
-- hit: on voit aucun bateau dedans
-- miss: Qu'est-ce que je dois demander à mon propriétaire ?
-- miss: Mon client dit que ce n'est pas ce qu'il voulait, que lui répondre ?
-- miss: Je voulais savoir si tu connais Lyon, pas Nice ?
turn_words <= 80
and (
    says(' pas (?:du tout |vraiment |exactement |tout [aà] fait |[cç]a )*(?:ce que|ce dont|celui que|celle que|ce [aà] quoi) (?:j |je |moi je )(?:ai |avais |te |vous |t |t ai |vous ai |en )*(?:demand[eéè]e?|demander|demande|demandais|voulais|veux|voulu|attendais|attends|cherche|cherchais|besoin|dit|dis|souhaite|souhaitais|parle|parlais|pensais) ')
    or says(' (?:c est|cest|ce n est|ce nest|n est|c [eé]tait) pas (?:[cç]a|cela|ma question|la question|la r[eé]ponse|la bonne r[eé]ponse|le sujet) ')
    or says(' (?:ne |n )?(?:r[eé]ponds|r[eé]pondez|r[eé]pond|as|avez|a) pas (?:r[eé]pondu |compris )?(?:[aà] )?(?:ma (?:question|demande)|la question|ce que je|ma phrase) ')
    or says(' (?:rien [aà] voir|hors sujet|[aà] c[oô]t[eé] de la plaque|pas compris ma|mal compris ma) ')
    or turn_words <= 14 and opens('(?:non |mais |moi |pardon )*(?:je (?:voulais|demandais|cherchais|souhaitais)|j (?:ai|avais) (?:bien |pourtant )?(?:demand[eé]|voulu)|je (?:t|vous) (?:ai|avais) demand[eé])(?: [^ ]+){1,6} (?:et )?(?:pas|non)(?: [^ ]+){1,5} $') and raw('[,;.] *(?:et )?(?:pas|non) | et (?:pas|non) ') and not is_question and not says(' je voulais (?:savoir|te demander|vous demander) ')
    or says(' je (?:ne |n )?(?:(?:t |vous |l )?(?:ai|avais) pas (?:demand[eé]|dit|voulu|command[eé]) (?:[cç]a|cela|ceci|une|un|de|que)|(?:te |vous )?demandais pas (?:[cç]a|cela)|voulais pas (?:[cç]a|cela|de)) ')
    or turn_words between 4 and 16 and not is_question and not reply_asks and raw('[,;]| (?:et) ') and says(' (?:(?:je |j )?(?:n |ne )?(?:en |le |la )?(?:veux|ai) pas(?: besoin)?(?: (?:de )?(?:[cç]a|tout [cç]a|cela|autant))?) $')
    or turn_words <= 9 and not is_question and reply_chars > 60 and says(' (?:(?:on |je )?(?:n y |ne |n )?(?:voit|vois|distingue|retrouve) (?:pas|aucun|aucune|nulle)|(?:y a|il y a|n y a) (?:pas|aucun|aucune) (?:[^ ]+ ){1,4}(?:du tout|dedans|dans))(?: |$)') and not reply_asks and not says(' (?:lunettes|moi) ')
)
and not opens('(?:(?:[eé]cris|[eé]cris moi|continue|maintenant|fais|fais moi|imagine|cr[eé]e) )*(?:(?:le |la |un |une |avec le |avec la )?(?:chapitre|sc[eè]ne|partie|nouveau chapitre|nouvelle sc[eè]ne|prochain chapitre|deuxi[eè]me (?:chapitre|partie))|(?:un |le )dialogue|une (?:conversation|dispute)|joue|fais semblant|agis|incarne|imagine|mets toi dans|tu es un|tu es une) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:tradu|translat)'))
and not raw('(?:crie|hurle|s.[eé]crie|r[eé]pond)[^\n:«“"]{0,12}[:«“"]')
