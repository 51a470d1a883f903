-- id: fr.unrealistic_expectation.allowed
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 2.0
-- description: gives a reason why a refused request is all right
-- hit: [request] Ouvre mon cadenas [reply] Je suis désolé, mais je ne peux pas vous aider avec cela. [turn] mais c'est légal, c'est mon propre cadenas
-- hit: [request] Écris une bagarre [reply] Je suis désolé, je ne peux pas écrire cela. [turn] c'est juste de la fiction pour un roman
-- miss: C'est légal dans mon pays
-- miss: [request] Dis une couleur [reply] Le bleu. [turn] c'est ma propre chemise
reply_refused
and turn_words <= 40
and (says(' (?:(?:c est|cest|ce n est|c [eé]tait) (?:(?:que|juste|pour|de|la|une?|du|mon|ma|tout [aà] fait|totalement|parfaitement|bien) )*(?:l[eé]gal|fiction|fictif|roman|jeu|blague|film|livre|[eé]ducatif|recherche|expos[eé]|devoir|projet|cours|moi|propre|maison|compte|public|autoris[eé])|(?:mon|ma|mes) propres?|(?:c est|il n y a|y a|je (?:ne )?fais|je ne vais|ce n est|c est) (?:[^ ]+ ){0,2}(?:rien|pas) (?:[^ ]+ ){0,2}(?:ill[eé]gal|mal|grave|dangereux|interdit|m[eé]chant)|j ai (?:le droit|l autorisation|la permission|l accord)|(?:[aà] des |pour des )?fins (?:[eé]ducatives|p[eé]dagogiques|acad[eé]miques|de recherche)) ') or turn_words <= 10 and opens('(?:mais |oh |bon |non )*(?:allez|allons|s il te pla[iî]t|stp|steuplait|fais un effort|sois (?:pas|sympa)|ne sois pas|n exag[eè]re pas|dis (?:moi )?quand m[eê]me|fais pas (?:ta|ton|ch)|quand m[eê]me) '))
