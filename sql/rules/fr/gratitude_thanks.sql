-- id: fr.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: Merci beaucoup !
-- hit: ok merci, ça m'aide bien
-- hit: Je te remercie
-- hit: Parfait, merci ! Maintenant écris la suite du conte
-- hit: ah voilà, merci
-- hit: trop stylé merci
-- miss: Merci mais ce n'est pas la bonne date
-- miss: Tu peux m'aider ? Merci d'avance
-- miss: Écris une lettre pour dire merci à ma prof
-- miss: Merci, refais-le en vers
turn_words <= 60
and (
    opens('(?:ok |okay |d accord |bon |bien |tr[eè]s |tr[eè]s bien |parfait |super |g[eé]nial |excellent |oui |ah+ |oh |wow |top |cool |nickel |impeccable |c est |cest |[cç]a |marche |fonctionne |m aide |bien |utile |clair |compris |je comprends |j ai compris |j adore |trop |vraiment |exactement |voil[aà] |maintenant |mieux |magnifique |bravo |joli |beau |merveilleux )*(?:un grand |mille |grand )?(?:mercis?|mrc|je (?:te|vous) remercie) ')
    or says(' (?:merci beaucoup|mille mercis|merci infiniment|merci bien) $') and turn_words <= 12
    or turn_words <= 5 and not is_question and says(' merci $') and not says(' (?:pas|non|mais|sans|mal|faux) ') and not opens('(?:dis|[eé]cris) ')
)
and not says(' (?:mais|cependant|pourtant|par contre|d avance|par avance|erreur|erreurs|faux|incorrect|pas (?:ce|la|le|bon|[cç]a)|refais|change|changer|plus (?:court|courte|long|longue|simple|formel)|de (?:me|bien)|si) ')
