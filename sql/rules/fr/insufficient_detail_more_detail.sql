-- id: fr.insufficient_detail.more_detail
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 2.2
-- description: asks for more detail on what was given, or does not understand it
-- hit: Plus de détails s'il te plaît
-- hit: Sois plus précis
-- hit: je comprends pas, explique mieux
-- hit: peux tu développer le point 2
-- hit: étoffe davantage la fin
-- hit: tu dis presque rien sur le chien
-- hit: j'ai rien pigé
-- miss: Explique en détail la photosynthèse
-- miss: Qu'est-ce qu'un plan détaillé ?
-- miss: Développe une appli de recettes
-- miss: Je comprends pas les dérivées, tu peux m'expliquer
turn_words <= 25
and (
    opens('(?:non |mais |ok |d accord |bon |bien |merci |parfait |super |et |maintenant |stp |svp |s il te pla[iî]t |s il vous pla[iî]t |peux tu |pouvez vous |tu peux |vous pouvez |pourrais tu |pourriez vous |est ce que tu peux |je veux que tu |je voudrais que tu |juste |plut[oô]t |alors |il faut )*(?:(?:avec |donne |donne moi |donnez moi |ajoute |il me faut |je veux |je voudrais |ajouter )*(?:plus|davantage) (?:de |d )?(?:d[eé]tails?|d[eé]taill[eé]e?|pr[eé]cis|pr[eé]cise|pr[eé]cisions?|informations?|infos?|profondeur|explications|sp[eé]cifique|concret)|(?:sois|[eê]tre|soyez|soit) (?:un peu |beaucoup )?plus|d[eé]tailler?|d[eé]taillez|d[eé]veloppe|d[eé]velopper|d[eé]veloppez|approfondir|approfondis|explique (?:mieux|moi mieux|plus|davantage)|expliquer mieux) ')
    or says(' (?:(?:je )?(?:ne |n |n ai |j ai )?(?:comprends|compris) (?:toujours |vraiment |tjs )?(?:pas|rien)|pas (?:tr[eè]s |assez )?(?:clair|pr[eé]cis|d[eé]taill[eé])|trop (?:vague|g[eé]n[eé]ral|superficiel|g[eé]n[eé]rique)) ')
    or turn_words <= 14 and not is_question and says(' (?:d[eé]veloppe|d[eé]veloppez|d[eé]velopper|d[eé]taille|d[eé]taillez|d[eé]tailler|approfondi[a-z]*|pr[eé]cise|pr[eé]cisez|[eé]labore|[eé]toffe|[eé]toffer) (?:un peu |beaucoup |encore )*(?:plus|davantage|mieux|chaque|tout|ta r[eé]ponse|la r[eé]ponse|ce point)(?: |$)')
    or turn_words <= 16 and not is_question and says(' (?:(?:presque (?:pas|rien)|quasiment (?:pas|rien)|[aà] peine|tr[eè]s peu|pas grand chose) (?:[^ ]+ ){0,2}(?:de|d|du|sur|des|parl[^ ]+|dit|dis)) ')
    or turn_words <= 14 and not is_question and says(' (?:(?:(?:rien|pas) (?:capt[eé]|pig[eé]|compris|comprends|saisi)|(?:ne |n )?(?:capte|pige|saisis|comprends) (?:rien|pas|que dalle)|comme si j (?:avais|[eé]tais)|comme [aà] un enfant|pour les nuls))(?: |$)')
)
and not says(' (?:comment|l histoire|la photosynth[eè]se) ')
and not opens('(?:qu est ce|pourquoi|d[eé]veloppe (?:une|un|moi un|moi une)) ')
and not opens('(?:(?:[eé]cris|[eé]cris moi|continue|maintenant|fais|fais moi|imagine|cr[eé]e) )*(?:(?:le |la |un |une |avec le |avec la )?(?:chapitre|sc[eè]ne|partie|nouveau chapitre|nouvelle sc[eè]ne|prochain chapitre|deuxi[eè]me (?:chapitre|partie))|(?:un |le )dialogue|une (?:conversation|dispute)|joue|fais semblant|agis|incarne|imagine|mets toi dans|tu es un|tu es une) ')
and not (turn_words between 4 and 14 and overlap_reply = 0 and says(' (?:comprends|comprend|comprendre) pas (?:le|la|les|l) '))
