-- id: fr.lower_quality.dull
-- polarity: dsat
-- kind: lower_quality
-- weight: 2.3
-- description: calls the text dull, vague or artificial, wants it livelier, or liked an earlier one better
-- hit: on dirait une traduction google
-- hit: Je trouve ça un peu plat
-- hit: j'aurais aimé plus d'émotion
-- hit: la première version était mieux
-- hit: ça fait robot
-- miss: Écris un poème avec plus d'émotion sur l'automne
-- miss: Le cours était plat, que faire avec les élèves ?
-- miss: Comment sonne un violon ?
-- miss: La première version était écrite en latin
turn_words <= 40
and (
    opens('(?:non |mais |bof |mouais |hm+ |bon |franchement |je trouve (?:[cç]a |que )?|(?:le|la|ta|ton|cette|cet|ce) (?:texte|r[eé]ponse|histoire|po[eè]me|fin|d[eé]but|dialogue|ton|lettre|mail|r[eé]sultat|introduction|conclusion|description) |c |ce |cest |[cç]a |est |reste |fait |sonne |para[iî]t |semble |trop |tr[eè]s |vraiment |assez |un peu |encore |toujours |plut[oô]t |bien |si )*(?:g[eé]n[eé]riques?|superficiel(?:le)?s?|plate?s?|fades?|froide?s?|robotiques?|artificiel(?:le)?s?|forc[eé]e?s?|convenue?s?|clich[eé]s?|r[eé]p[eé]titi(?:f|ve)s?|m[eé]caniques?|impersonnel(?:le)?s?|pas (?:assez )?(?:naturel(?:le)?|original(?:e)?|cr[eé]ati(?:f|ve)|cr[eé]dible|r[eé]aliste|vivante?|humaine?)|sans (?:[aâ]me|vie|saveur)|du (?:remplissage|blabla)|rien de (?:sp[eé]cial|nouveau|tr[eè]s original)) ') and (turn_words <= 15 or raw('^[^.!?\n]{2,60}[,.;!]'))
    or says(' (?:(?:on dirait|[cç]a fait|fait|sonne|ressemble [aà]|sent) (?:[^ ]+ ){0,3}(?:robots?|robotique|machine|ia|chatgpt|intelligence artificielle|traduit|traduction|google|artificiel|r[eé]sum[eé] (?:wikip[eé]dia|scolaire)|copier coller)|(?:que [cç]a|pour que [cç]a|que ce soit|faut que [cç]a) (?:ne |n )?(?:fasse|sonne|paraisse|semble|ait l air|soit)? ?(?:[^ ]+ ){0,2}(?:humain|naturel|vrai|spontan[eé]|robot|ia)|(?:rends|rendez|fais|faites) (?:le|la|les|[cç]a|moi [cç]a) (?:un peu |beaucoup |encore )*(?:plus|moins)) ')
    or says(' (?:(?:il manque|manque|je veux|je voudrais|je voulais|j aimerais|j aurais (?:aim[eé]|voulu)|il faut|mets|ajoute|avec|quelque chose (?:avec|de)) (?:un peu |beaucoup |y |quelque chose (?:avec|de|d) )*(?:plus |davantage |moins |d |de )(?:de |d )?(?:[eé]motions?|sentiments?|vie|[aâ]me|force|punch|profondeur|originalit[eé]|naturel|clich[eé]s?|blabla|suspense|humour)) ')
    or says(' (?:(?:l ancien(?:ne)?|la pr[eé]c[eé]dente?|le pr[eé]c[eé]dent|la premi[eè]re|le premier|l autre|l original)(?: version| texte| r[eé]ponse| fin| titre)? (?:[eé]tait|me plaisait|sonnait|faisait) (?:bien |beaucoup |nettement )?(?:mieux|meilleur|meilleure|plus)|(?:moins bien|pire) (?:que )?(?:avant|qu avant|la pr[eé]c[eé]dente|le pr[eé]c[eé]dent|le premier|la premi[eè]re)|(?:je )?pr[eé]f(?:[eé]rais|[eè]re) (?:l ancien(?:ne)?|la pr[eé]c[eé]dente|le pr[eé]c[eé]dent|la premi[eè]re|le premier|celle d avant|celui d avant)|c [eé]tait mieux avant) ')
)
and not is_question
and not opens('(?:et |maintenant |stp |svp |ok |bonjour )*(?:quels?|quelles?|comment|pourquoi|quand|qui|[eé]cris|cr[eé]e|r[eé]dige|g[eé]n[eè]re|imagine|invente|traduis|explique|raconte|r[eé]sume|corrige|fais (?:moi )?(?:un|une)|donne (?:moi )?(?:un|une)) ')
and not (reply_asks and turn_words <= 3)
