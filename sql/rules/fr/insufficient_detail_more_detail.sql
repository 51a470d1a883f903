-- id: fr.insufficient_detail.more_detail
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 2.0
-- description: asks for more detail on what was given, or does not understand it
-- hit: Plus de détails s'il te plaît
-- hit: Sois plus précis
-- hit: je comprends pas, explique mieux
-- hit: peux tu développer le point 2
-- miss: Explique en détail la photosynthèse
-- miss: Qu'est-ce qu'un plan détaillé ?
turn_words <= 25
and (
    opens('(?:non |mais |ok |d accord |bon |bien |merci |parfait |super |et |maintenant |stp |svp |s il te pla[iî]t |s il vous pla[iî]t |peux tu |pouvez vous |tu peux |vous pouvez |pourrais tu |pourriez vous |est ce que tu peux |je veux que tu |je voudrais que tu |juste |plut[oô]t |alors |il faut )*(?:(?:avec |donne |donne moi |donnez moi |ajoute |il me faut |je veux |je voudrais |ajouter )*(?:plus|davantage) (?:de |d )?(?:d[eé]tails?|d[eé]taill[eé]e?|pr[eé]cis|pr[eé]cise|pr[eé]cisions?|informations?|infos?|profondeur|explications|sp[eé]cifique|concret)|(?:sois|[eê]tre|soyez|soit) (?:un peu |beaucoup )?plus|d[eé]tailler?|d[eé]taillez|d[eé]veloppe|d[eé]velopper|d[eé]veloppez|approfondir|approfondis|explique (?:mieux|moi mieux|plus|davantage)|expliquer mieux) ')
    or says(' (?:(?:je )?(?:ne |n |n ai |j ai )?(?:comprends|compris) (?:toujours |vraiment |tjs )?(?:pas|rien)|pas (?:tr[eè]s |assez )?(?:clair|pr[eé]cis|d[eé]taill[eé])|trop (?:vague|g[eé]n[eé]ral|superficiel|g[eé]n[eé]rique)) ')
)
and not says(' (?:comment|l histoire|la photosynth[eè]se) ')
and not opens('(?:qu est ce|pourquoi|d[eé]veloppe (?:une|un|moi un|moi une)) ')
