-- id: fr.learning.understood
-- polarity: sat
-- kind: learning
-- weight: 3.6
-- description: has understood or learned from the reply
-- hit: Ah, je comprends maintenant
-- hit: D'accord, c'est clair
-- miss: Je comprends, mais pourquoi est-ce négatif ?
-- miss: Comment apprendre à comprendre l'accent québécois ?
turn_words <= 20
and opens('(?:ok |ah+ |oh |d accord |oui |bon |bien |maintenant |tr[eè]s )*(?:je comprends|j ai compris|je vois|compris|c est (?:clair|plus clair|logique|not[eé]|int[eé]ressant|tr[eè]s int[eé]ressant|bon a savoir)|int[eé]ressant|je ne savais pas|je savais pas|j ai appris|logique|c est (?:bien |beaucoup )?plus clair|j ai (?:enfin |bien |mieux )?compris|je (?:vois|comprends) (?:mieux|maintenant)) ')
and not says(' (?:mais|comprends pas|pourquoi|cependant|rien|comment) ')
