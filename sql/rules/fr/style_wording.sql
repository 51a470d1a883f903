-- id: fr.style.wording
-- polarity: dsat
-- kind: style
-- weight: 2.2
-- description: asks for other words, another person or tense, or says whom the text is for
-- hit: emploie un langage moins technique
-- hit: mets-le à la troisième personne
-- hit: c'est pour des enfants de cinq ans
-- hit: raconte-le du point de vue du chien
-- miss: Conte pour enfants sur un ours
-- miss: À quelle personne est écrit ce roman célèbre ?
turn_words <= 25
and (
    says(' (?:(?:avec |des |de |utilise |utiliser |emploie |mets |un |en |dans un )*(?:(?:mots|termes|langage|phrases|vocabulaire|fran[cç]ais|anglais|ton|style|registre) (?:un peu |beaucoup |bien )?(?:plus|moins) [^ ]+)) ')
    or turn_words <= 12 and reply_chars > 60 and says(' (?:(?:c est|cest|ce sera|ce serait|niveau|adapt[eé]) (?:pour |[aà] )?(?:un |une |mon |ma |mes |des |les |de |du )*(?:enfants?|[eé]l[eè]ves?|ados?|d[eé]butants?|primaire|coll[eè]ge|lyc[eé]e|fils|fille|cp|ce1|ce2|cm1|cm2|grand m[eè]re)) ')
    or turn_words <= 14 and says(' (?:[aà] la (?:premi[eè]re|deuxi[eè]me|troisi[eè]me) personne|(?:au|[aà] l) (?:pass[eé]|pr[eé]sent|futur|imparfait|pass[eé] simple)|(?:tutoie|vouvoie|en (?:me |le )?(?:tutoyant|vouvoyant))(?: moi| le| la| les)?) ')
    or turn_words between 4 and 16 and overlap_request < 0.6 and says(' (?:(?:du|d un|selon le|avec le) (?:autre )?point de vue|comme si (?:c [eé]tait |tu |il |elle |j )(?:[^ ]+ )?(?:[^ ]+ait|avais|[eé]tais|[eé]tait)|avec les yeux|[aà] travers les yeux) ')
)
and not is_question
and (not opens('(?:et |maintenant |stp |svp |ok |bonjour )*(?:quels?|quelles?|comment|pourquoi|quand|qui|[eé]cris|cr[eé]e|r[eé]dige|g[eé]n[eè]re|imagine|invente|traduis|explique|raconte|r[eé]sume|corrige|fais (?:moi )?(?:un|une)|donne (?:moi )?(?:un|une)) ') or opens('(?:raconte|[eé]cris)(?:l[oaei])? (?:plut[oô]t |le |la |les |[cç]a )*(?:(?:du|d un|selon le|avec le) (?:autre )?point de vue|comme si (?:c [eé]tait |tu |il |elle |j )(?:[^ ]+ )?(?:[^ ]+ait|avais|[eé]tais|[eé]tait)|avec les yeux|[aà] travers les yeux) '))
and not raw('[:：][ \n]*[^ \n][^\n]{8}')
and not says(' (?:merci) ')
