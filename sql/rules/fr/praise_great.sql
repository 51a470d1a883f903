-- id: fr.praise.great
-- polarity: sat
-- kind: praise
-- weight: 4.6
-- description: praises the reply, or says that it works
-- hit: Parfait !
-- hit: C'est génial, j'adore
-- hit: ça marche maintenant
-- hit: Oh c'est beau, j'adore
-- hit: Super ! Maintenant écris le chapitre suivant
-- miss: Parfait mais plus court
-- miss: Quel est le cadeau parfait pour mon père ?
-- miss: Top 10 des châteaux de la Loire
-- miss: J'adore les chats, parle-moi du siamois
-- miss: Super Mario : résume l'histoire
turn_words <= 60
and (
    opens('(?:ok |wow |oui |ah+ |oh |c |cest |est |[cç]a |vraiment |tout simplement |tr[eè]s |juste |tout |trop |absolument |merci |que c est |quel |un |une )*(?:parfait|parfaite|g[eé]nial|excellent|excellente|super|magnifique|top|incroyable|formidable|bravo|bien jou[eé]|impeccable|nickel|tr[eè]s bien|tr[eè]s beau|tr[eè]s joli|trop bien|trop beau|bon travail|beau travail|bonne r[eé]ponse|merveilleux|fantastique|superbe|sublime|chouette) ')
    or opens('(?:oh |ah+ |wow |oui |super |g[eé]nial |que c est beau |c est (?:beau|joli|dr[oô]le) )*j (?:adore|aime (?:beaucoup|bien)) (?:$|[cç]a |merci |ce |cette |ta |ton |votre |comment |maintenant |la (?:fin|premi[eè]re|deuxi[eè]me|version) |le (?:texte|ton|titre|premier|deuxi[eè]me|po[eè]me) |l (?:id[eé]e|histoire) )')
    or opens('(?:ok |super |oui |parfait |g[eé]nial )*(?:[cç]a|cela|c est) (?:marche|fonctionne|a march[eé]|a fonctionn[eé]|bon) (?:maintenant |enfin |bien |tr[eè]s bien |super )*(?:$|merci )')
)
and not says(' (?:mais|cependant|par contre|pas|moins|change|changer|erreur|faux|manque|sans|juste|plut[oô]t|sauf|plus (?:court|courte|long|longue|simple|formel|de d[eé]tails?)) ')
and not opens('top \d')
and (not is_question or turn_words >= 5 and not opens('(?:c|cest|est|ce|[cç]a|quel|quelle|un|une|que) '))
and not opens('super (?:mario|bowl|h[eé]ros|nintendo) ')
