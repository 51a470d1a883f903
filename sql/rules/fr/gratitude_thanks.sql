-- id: fr.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: Merci beaucoup !
-- hit: ok merci, ça m'aide bien
-- hit: Je te remercie
-- miss: Merci mais ce n'est pas la bonne date
-- miss: Tu peux m'aider ? Merci d'avance
-- miss: Écris une lettre pour dire merci à ma prof
turn_words <= 30
and (
    opens('(?:ok |okay |d accord |bon |bien |tr[eè]s bien |parfait |super |g[eé]nial |excellent |oui |ah |oh |wow |top |cool )*(?:un grand |mille |grand )?(?:mercis?|mrc|je (?:te|vous) remercie) ')
    or says(' (?:merci beaucoup|mille mercis|merci infiniment|merci bien) $') and turn_words <= 12
)
and not says(' (?:mais|cependant|pourtant|d avance|par avance|erreur|faux|pas (?:ce|la|le|bon)|maintenant|peux tu|pouvez vous|plus|refais|change|[eé]cris|de (?:me|bien)|si) ')
