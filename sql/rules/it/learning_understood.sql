-- id: it.learning.understood
-- polarity: sat
-- kind: learning
-- weight: 3.6
-- description: has understood or learned from the reply
-- hit: Ah, ora ho capito
-- hit: Ha senso, interessante
-- miss: Capisco, ma perché è negativo?
-- miss: Come imparo a capire il dialetto?
turn_words <= 20
and opens('(?:ok |ah+ |oh |va bene |ora |adesso |bene |s[iì] |molto )*(?:capisco|capito|ho capito|ha senso|chiaro|tutto chiaro|interessante|molto interessante|non lo sapevo|mi è (?:tutto |ora )?chiaro|ci sono arrivat[oa]|ora (?:ho )?capi(?:to|sco)|ho imparato|ricevuto) ')
and not says(' (?:ma|non (?:ho capito|capisco)|perch[eéè]|però|come|allora) ')
