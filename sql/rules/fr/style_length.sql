-- id: fr.style.length
-- polarity: dsat
-- kind: style
-- weight: 2.0
-- description: names in few words the length that the text should have
-- hit: maximum 100 mots
-- hit: en 3 lignes
-- miss: Un essai de 500 mots sur la paix et son histoire en Europe
-- miss: 500 mots, ça fait combien de pages ?
turn_words <= 9
and not is_question
and not reply_asks
and opens('(?:[^ ]+ ){0,3}(?:(?:maximum|max|minimum|min|pas plus de|moins de|seulement|en|de|jusqu [aà]|au moins|environ) )+(?:de |von |van |di )?[0-9]+ (?:mots|lignes|paragraphes?|phrases?|caract[eè]res|pages?) (?:[^ ]+ ){0,4}$')
and not says(' (?:sur|essai|texte) ')
and not opens('(?:et |maintenant |stp |svp |ok |bonjour )*(?:quels?|quelles?|comment|pourquoi|quand|qui|[eé]cris|cr[eé]e|r[eé]dige|g[eé]n[eè]re|imagine|invente|traduis|explique|raconte|r[eé]sume|corrige|fais (?:moi )?(?:un|une)|donne (?:moi )?(?:un|une)) ')
