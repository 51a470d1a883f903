-- id: fr.revision.i_want
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: restates what is wanted, against what was given
-- hit: juste je voudrais les noms
-- hit: celui-ci est rouge, je veux un bleu
-- miss: Je veux apprendre à nager
-- miss: Bonjour, je veux un régime
turn_words <= 25
and not is_question
and (
    turn_words <= 20 and opens('(?:(?:mais|non|juste|seulement|c est que|plut[oô]t|en fait) )+(?:je |j )(?:veux|voulais|voudrais|cherche|cherchais|pr[eé]f[eè]re|ai besoin|aimerais|veux juste|parle de) ')
    or turn_words <= 16 and says(' (?:je |j )(?:veux|voulais|voudrais|cherche|cherchais|pr[eé]f[eè]re|ai besoin|aimerais|veux juste|parle de) (?:[^ ]+ )?(?:juste|seulement|uniquement) ')
    or turn_words <= 12 and raw('^[^,.:;\n]{5,60}, ?') and says(' est ') and says(' (?:je |j )(?:veux|voulais|voudrais|cherche|cherchais|pr[eé]f[eè]re|ai besoin|aimerais|veux juste|parle de) ')
)
and not opens('(?:et )*(?:maintenant) ')
and not opens('(?:bonjour|salut) ')
and not opens('(?:et |maintenant |stp |svp |ok |bonjour )*(?:quels?|quelles?|comment|pourquoi|quand|qui|[eé]cris|cr[eé]e|r[eé]dige|g[eé]n[eè]re|imagine|invente|traduis|explique|raconte|r[eé]sume|corrige|fais (?:moi )?(?:un|une)|donne (?:moi )?(?:un|une)) ')
and not (reply_asks and turn_words <= 12)
