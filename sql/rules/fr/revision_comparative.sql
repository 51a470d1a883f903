-- id: fr.revision.comparative
-- polarity: dsat
-- kind: revision
-- weight: 2.2
-- description: asks for something more or less so than what was given
-- hit: quelque chose de plus audacieux
-- hit: un truc moins sérieux
-- miss: Quelque chose de plus ?
-- miss: Je veux une moto, laquelle est plus chère ?
turn_words <= 10
and not is_question
and opens('(?:non |ok |hm+ |et |mais |stp )*(?:(?:quelque chose|un truc|une version|un ton|un peu|encore|beaucoup|je veux|je pr[eé]f[eè]re|je voudrais|fais|rends|mets|donne) )+(?:moi )?(?:quelque chose |un truc |une version |[cç]a |le |la )?(?:de |d |un peu |beaucoup |encore )*(?:plus|moins) (?:de )?[^ ]+(?:eux|euse|if|ive|ant|ante|ent|ente|[eé]|[eé]e|al|ale|el|elle|ique|able|ible|ain|aine|eur|ier|ile|re|in|ine|oux|ouce|age|iste|ot|ct|cte)s?(?: |$)')
and not opens('(?:et |maintenant |stp |svp |ok |bonjour )*(?:quels?|quelles?|comment|pourquoi|quand|qui|[eé]cris|cr[eé]e|r[eé]dige|g[eé]n[eè]re|imagine|invente|traduis|explique|raconte|r[eé]sume|corrige|fais (?:moi )?(?:un|une)|donne (?:moi )?(?:un|une)) ')
and not reply_asks
and not (opens('(?:je veux|je voudrais) ') and says(' (?:pour) '))
