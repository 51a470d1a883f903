-- id: fr.revision.change_to
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: asks to rewrite, change, take out or leave out part of what was given
-- hit: Change le prénom en Camille
-- hit: Réécris-le sans adverbes
-- hit: enleve la derniere phrase
-- hit: La même chose mais sans emojis
-- hit: pareil sans rimes stp
-- hit: vire le dernier vers
-- miss: Comment changer un pneu ?
-- miss: Reformule le texte suivant :
-- miss: Comment enlever une tache de vin ?
-- miss: Changement climatique : quelles causes ?
-- miss: La même chose pour le deuxième tableau
-- miss: Sans doute, bonne idée
-- miss: Sans gluten et sans lactose, quel petit-déjeuner conseilles-tu ?
-- miss: Coupe du monde : qui a gagné ?
turn_words <= 40
and (
    opens('(?:non |mais |ok |d accord |bon |bien |merci |parfait |super |et |maintenant |stp |svp |s il te pla[iî]t |s il vous pla[iî]t |peux tu |pouvez vous |tu peux |vous pouvez |pourrais tu |pourriez vous |est ce que tu peux |je veux que tu |je voudrais que tu |juste |plut[oô]t |alors |il faut )*(?:(?:le |la |les |me |l )*(?:change|changer|changez|remplace|remplacer|remplacez|modifie|modifier|modifiez|enl[eè]ve|enlever|enlevez|supprime|supprimer|supprimez|retire|retirer|retirez|refais|refaire|refaites|r[eé][eé]cris|r[eé][eé]crire|r[eé][eé]crivez|reformule|reformuler|reformulez|rectifie|recommence)) ')
    or says(' (?:la m[eê]me (?:chose|histoire|r[eé]ponse)|pareil|le m[eê]me (?:texte|code)|encore une fois|fais le|refais le|r[eé][eé]cris le) (?:sans|mais (?:sans|avec|en|pour|plus)) ')
    or opens('(?:non |mais |ok |d accord |bon |bien |merci |parfait |super |et |maintenant |stp |svp |s il te pla[iî]t |s il vous pla[iî]t |peux tu |pouvez vous |tu peux |vous pouvez |pourrais tu |pourriez vous |est ce que tu peux |je veux que tu |je voudrais que tu |juste |plut[oô]t |alors |il faut )*(?:sans (?:les|le|la|utiliser|mentionner|parler|faire|mettre|r[eé]p[eé]ter|liste|emojis?|titres?)|n utilise pas|ne (?:mets|parle|r[eé]p[eè]te|mentionne|commence|change|fais|dis|mettez|r[eé]p[eé]tez|cite) pas|arr[eê]te de|pas de (?:liste|listes|titre|titres|emojis?|tirets|points)) ')
    or says(' (?:au lieu de|[aà] la place de|plut[oô]t que) (?:[cç]a|cela|dire|mettre|utiliser|faire) ')
    or turn_words <= 6 and not is_question and opens('(?:non |mais |ok |et |maintenant |stp |svp |juste |plut[oô]t |alors |pareil |la m[eê]me chose |le m[eê]me )*sans (?:[^ ]+ ){1,4}$')
    or turn_words <= 14 and not is_question and opens('(?:non |ok |mais |stp |et )*(?:vire|virez|[oô]te|coupe|enl[eè]ve(?: moi| lui| y)?|supprime(?: moi)?|retire(?: moi| y)?|efface|laisse tomber) ') and not says(' (?:monde) ')
    or turn_words <= 20 and not is_question and opens('(?:[^ ]+ ){2,7}et (?:vire|enl[eè]ve|retire|supprime|change|am[eé]liore|raccourcis|rallonge|[oô]te|coupe|fais une) ')
)
and not opens('(?:et |mais |alors |ok |bonjour |salut |dis |maintenant |donc )*(?:qu est ce|que|quoi|quels?|quelles?|comment|pourquoi|quand|o[uù]|qui|combien|est ce que (?:je|c|il|elle|on)|si|[eé]cris|[eé]crivez|cr[eé]e|r[eé]dige|g[eé]n[eè]re|imagine|traduis|explique|raconte|parle|corrige|r[eé]sume|c est quoi) ')
and not says(' (?:suivant|suivante|suivants|ci dessous|de sujet) ')
and not opens('(?:ok |oui )*sans (?:doute|soucis?|probl[eè]me|blague|faute|rire|d[eé]conner|rancune) ')
and not (is_question and turn_words > 6 and opens('(?:sans) '))
