-- id: it.praise.great
-- polarity: sat
-- kind: praise
-- weight: 4.6
-- description: praises the reply, or says that it works
-- hit: Perfetto!
-- hit: Molto bello, mi piace
-- hit: ora funziona
-- miss: Perfetto ma più corto
-- miss: Qual è il regalo perfetto per mio padre?
turn_words <= 30
and (
    opens('(?:ok |wow |s[iì] |ah |oh |è |é |questo |molto |davvero |che |proprio |sei |ora |semplicemente )*(?:perfett[oa]|ottim[oa]|eccellente|bellissim[oa]|meraviglios[oa]|fantastic[oa]|incredibile|stupend[oa]|magnific[oa]|brav[oa]|bravissimo|ben fatto|bel lavoro|ottimo lavoro|mi piace|molto bene|bello|bella|geniale|bene) ')
    or opens('(?:ora |adesso |s[iì] |ok |ottimo |perfetto |grande )*(?:funziona|ha funzionato|risolto|va bene|ci sono riuscito) (?:ora |adesso |perfettamente |bene |tutto )*$')
)
and not says(' (?:ma|però|non|più|piu|meno|cambia|errore|manca|mancano|senza|solo|tranne|meglio) ')
and not is_question
