-- id: fr.praise.great
-- polarity: sat
-- kind: praise
-- weight: 4.6
-- description: praises the reply, or says that it works
-- hit: Parfait !
-- hit: C'est génial, j'adore
-- hit: ça marche maintenant
-- miss: Parfait mais plus court
-- miss: Quel est le cadeau parfait pour mon père ?
turn_words <= 30
and (
    opens('(?:ok |wow |oui |ah |oh |c |cest |est |[cç]a |vraiment |tout simplement |tr[eè]s |juste |tout |trop |absolument )*(?:parfait|parfaite|g[eé]nial|excellent|excellente|super|magnifique|top|incroyable|formidable|bravo|bien jou[eé]|impeccable|nickel|j adore|j aime (?:beaucoup|bien)|tr[eè]s bien|bon travail|bonne r[eé]ponse|merveilleux|fantastique) ')
    or opens('(?:ok |super |oui |parfait |g[eé]nial )*(?:[cç]a|cela|c est) (?:marche|fonctionne|a march[eé]|a fonctionn[eé]|bon) (?:maintenant |enfin |bien |tr[eè]s bien |super )*$')
)
and not says(' (?:mais|cependant|pas|plus|moins|change|erreur|manque|sans|juste|plut[oô]t|sauf) ')
and not is_question
