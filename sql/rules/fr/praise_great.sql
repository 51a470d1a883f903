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
-- hit: belle histoire
-- hit: tu gères
-- hit: ça m'a donné des frissons
-- hit: ça passe du premier coup, chapeau
-- hit: super utile
-- hit: enfin ça marche
-- hit: tu es vraiment fort
-- miss: Parfait mais plus court
-- miss: Quel est le cadeau parfait pour mon père ?
-- miss: Top 10 des châteaux de la Loire
-- miss: J'adore les chats, parle-moi du siamois
-- miss: Super Mario : résume l'histoire
-- miss: Bonne nuit
-- miss: Écris un discours avec bravo à la fin, mais plus court
turn_words <= 60
and (
    opens('(?:ok |wow |oui |ah+ |oh |c |cest |est |[cç]a |vraiment |tout simplement |tr[eè]s |juste |tout |trop |absolument |merci |que c est |quel |un |une )*(?:parfait|parfaite|g[eé]nial|excellent|excellente|super|magnifique|top|incroyable|formidable|bravo|bien jou[eé]|impeccable|nickel|tr[eè]s bien|tr[eè]s beau|tr[eè]s joli|trop bien|trop beau|bon travail|beau travail|bonne r[eé]ponse|merveilleux|fantastique|superbe|sublime|chouette) ')
    or opens('(?:oh |ah+ |wow |oui |super |g[eé]nial |que c est beau |c est (?:beau|joli|dr[oô]le) )*j (?:adore|aime (?:beaucoup|bien)) (?:$|[cç]a |merci |ce |cette |ta |ton |votre |comment |maintenant |la (?:fin|premi[eè]re|deuxi[eè]me|version) |le (?:texte|ton|titre|premier|deuxi[eè]me|po[eè]me) |l (?:id[eé]e|histoire) )')
    or opens('(?:ok |super |oui |parfait |g[eé]nial )*(?:[cç]a|cela|c est) (?:marche|fonctionne|a march[eé]|a fonctionn[eé]|bon) (?:maintenant |enfin |bien |tr[eè]s bien |super )*(?:$|merci )')
    or turn_words <= 4 and not is_question and opens('(?:quel |quelle |un |une |wow |vraiment |tr[eè]s )*(?:super|excellent|excellente|magnifique|belle|beau|bon|bonne|g[eé]niale?|superbe|joli|jolie) [^ ]+ $') and not says(' (?:bonne|bon) (?:nuit|journ[eé]e|soir[eé]e|app[eé]tit|chance|courage|voyage|anniversaire) ')
    or opens('(?:oh |ah+ |wow |waouh |waw |oui |super |haha )*(?:j (?:adore|kiffe)|t es (?:le|la|un) (?:meilleure?|boss|g[eé]nie)|tu es (?:le|la|un) (?:meilleure?|g[eé]nie)|tu g[eè]res|trop (?:beau|bien|fort|cool)|[cç]a y est (?:[cç]a )?(?:marche|fonctionne)|waouh (?:magnifique|super|g[eé]nial)) ') and not says(' j adore (?:les|le|la|l|mon|ma|mes) ')
    or turn_words <= 8 and not is_question and says(' (?:j en ai pleur[eé]|j ai pleur[eé]|les larmes|des frissons|tr[eè]s [eé]mouvant|trop [eé]mouvant|(?:c est|cest) (?:[eé]mouvant|touchant|splendide|adorable)|bravo|chapeau|du premier coup|[cç]a tourne|tu me sauves|tu m as sauv[eé]e?|tr[eè]s gentil|impec) ')
    or turn_words <= 6 and not is_question and opens('(?:ok |oui |yes |wow |mersi |top |super )*(?:tr[eè]s utile|super utile|[cç]a m aide (?:bien|beaucoup)|[cç]a passe|[cç]a le fait|c est clair et net)(?: (?:top|merci|super|para m[ií]|pour moi))* $')
    or turn_words <= 6 and not is_question and opens('(?:ok |oui |a+h |wow )*(?:cette fois|maintenant|enfin|l[aà]|[cç]a y est) (?:ci )?(?:c est (?:bon|parfait|mieux|ok|nickel)|[cç]a (?:marche|fonctionne|passe|va))(?: [^ ]+){0,2} $') and not says(' (?:pas|non|mais|sans|mal|faux) ')
    or turn_words <= 7 and not is_question and opens('(?:wow |waouh |oh |eh bien )*(?:tu es|t es|vous [eê]tes) (?:vraiment |trop |tr[eè]s |super )*(?:fort|forte|dou[eé]e?|intelligente?|malin|g[eé]nial|g[eé]niale|au top)(?: |$)') and not says(' (?:pas|non|mais|sans|mal|faux) ')
)
and not says(' (?:mais|cependant|par contre|pas|moins|change|changer|erreur|faux|manque|sans|juste|plut[oô]t|sauf|plus (?:court|courte|long|longue|simple|formel|de d[eé]tails?)) ')
and not opens('top \d')
and (not is_question or turn_words >= 5 and not opens('(?:c|cest|est|ce|[cç]a|quel|quelle|un|une|que) '))
and not opens('super (?:mario|bowl|h[eé]ros|nintendo) ')
