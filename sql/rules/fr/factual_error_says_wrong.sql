-- id: fr.factual_error.says_wrong
-- polarity: dsat
-- kind: factual_error
-- weight: 2.3
-- description: says that something in the reply is wrong, or doubts it
-- hit: C'est faux, la ville est en Suisse
-- hit: tu t'es trompé
-- hit: Tu es sûr ?
-- hit: cette fonction n'existe pas
-- hit: Tu mélanges Mozart et Bach
-- hit: Mais cette rue n’existe plus
-- hit: incorrect
-- miss: Qu'est-ce qui est faux dans mon raisonnement ?
-- miss: Dis-moi si c'est vrai ou faux
-- miss: Corrige les fautes de ce texte
-- miss: Cette amitié qui n’existe plus me manque : écris-lui une lettre
-- miss: Chapitre 3 : la reine hurle que c'est faux
-- miss: Joue un grand-père qui dit que tout est faux
turn_words <= 100
and (
    says(' (?:c|cest|est|sont|r[eé]ponse|reste|toujours|tout|[cç]a) (?:est |sont |compl[eè]tement |totalement |encore |toujours |tout |toute |enti[eè]rement )*(?:faux|fausse?s?|inexacte?s?|incorrecte?s?|erron[eé]e?s?) ')
    or says(' (?:n |ne |c |ce n |ce )?(?:est|sont|[eé]tait|cest) pas (?:du tout |tout [aà] fait |vraiment |tr[eè]s )?(?:vrai|vraie|exact|exacte|correct|correcte|juste|la v[eé]rit[eé]|possible|la bonne|le bon|r[eé]el) ')
    or says(' (?:tu t es|vous vous [eê]tes|tu te|vous vous|tu as|t as|vous avez) (?:tromp[eé]e?s?|trompes?|trompez|fait (?:une|des) (?:erreur|erreurs|faute|fautes)|invent[eé]|confondu|confonds|confondez|mal compris) ')
    or says(' (?:(?:cette|ce|cet|ces|[cç]a|cela|il|elle|le livre|la fonction)(?: [a-zéèê]+)? (?:n )?existen?t? pas|tu es s[uû]re?|t es s[uû]re?|es tu s[uû]re?|[eê]tes vous (?:s[uû]r|certain)|vous [eê]tes s[uû]r|tu te trompes|vous vous trompez|il y a (?:une|des) erreurs? dans (?:ta|votre|ton|la r[eé]ponse)|v[eé]rifie (?:ta|encore|bien)) ')
    or opens('(?:non )?(?:faux|erreur|inexact|pas vrai|c est pas vrai) ')
    or turn_words <= 20 and says(' (?:tu|vous) (?:confonds|confondez|m[eé]langes|m[eé]langez|te trompes de|vous trompez de) ') and not is_question
    or turn_words <= 9 and opens('(?:mais |non |or |en fait )*(?:cet|cette|ce|ces|[cç]a|cela) (?:[^ ]+ ){0,3}(?:n )?existe(?:nt)? (?:plus|m[eê]me pas|pas) ') and not is_question
    or turn_words <= 4 and not reply_asks and opens('(?:non |tr[eè]s |tout [aà] fait |compl[eè]tement |tout |c est )*(?:incorrecte?|inexacte?|erron[eé]e?|fausse|invent[eé]e?|mensonges?|hallucination) $')
    or turn_words <= 14 and not is_question and says(' (?:tu|vous) (?:confonds|confondez|m[eé]langes|m[eé]langez|te trompes|as confondu) (?:[^ ]+ ){0,4}(?:avec) ')
)
and not opens('(?:et |mais |alors |ok |bonjour |salut |dis |maintenant |donc )*(?:qu est ce|que|quoi|quels?|quelles?|comment|pourquoi|quand|o[uù]|qui|combien|est ce que (?:je|c|il|elle|on)|si|[eé]cris|[eé]crivez|cr[eé]e|r[eé]dige|g[eé]n[eè]re|imagine|traduis|explique|raconte|parle|corrige|r[eé]sume|c est quoi) ')
and not says(' (?:vrai ou faux|vraies? ou fausses?|si c est|si cest|ce qui est|qui est) ')
and not opens('(?:(?:[eé]cris|[eé]cris moi|continue|maintenant|fais|fais moi|imagine|cr[eé]e) )*(?:(?:le |la |un |une |avec le |avec la )?(?:chapitre|sc[eè]ne|partie|nouveau chapitre|nouvelle sc[eè]ne|prochain chapitre|deuxi[eè]me (?:chapitre|partie))|(?:un |le )dialogue|une (?:conversation|dispute)|joue|fais semblant|agis|incarne|imagine|mets toi dans|tu es un|tu es une) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:tradu|translat)'))
and not raw('(?:crie|hurle|s.[eé]crie|r[eé]pond)[^\n:«“"]{0,12}[:«“"]')
