-- id: it.praise.great
-- polarity: sat
-- kind: praise
-- weight: 4.6
-- description: praises the reply, or says that it works
-- hit: Perfetto!
-- hit: Molto bello, mi piace
-- hit: ora funziona
-- hit: Oh che bello, mi piace tantissimo
-- hit: Fantastico! Ora scrivi il secondo capitolo
-- miss: Perfetto ma più corto
-- miss: Qual è il regalo perfetto per mio padre?
-- miss: Mi piace il calcio, parlami del Torino
-- miss: Bene, passiamo alla prossima domanda
turn_words <= 60
and (
    opens('(?:ok |wow |s[iì] |ah+ |oh |è |é |questo |molto |davvero |che |proprio |sei |ora |semplicemente |grazie |un |una )*(?:perfett[oa]|ottim[oa]|eccellente|bellissim[oa]|meraviglios[oa]|fantastic[oa]|incredibile|stupend[oa]|magnific[oa]|brav[oa]|bravissim[oa]|ben fatto|bel lavoro|ottimo lavoro|molto bene|molto bell[oa]|che bell[oa]|geniale|spettacolare|favolos[oa]) ')
    or opens('(?:ok |s[iì] |oh |wow |che bell[oa] |bell[oa] |bellissim[oa] )*mi (?:piace|è piaciut[oa]) (?:$|molto |un sacco |tantissimo |così |come |grazie |ora |questo |questa |la (?:tua|prima|seconda|storia|versione) |il (?:testo|finale|tono|secondo|primo|racconto) )')
    or opens('(?:ora |adesso |s[iì] |ok |ottimo |perfetto |grande )*(?:funziona|ha funzionato|risolto|va bene|ci sono riuscito) (?:ora |adesso |perfettamente |bene |tutto )*(?:$|grazie )')
)
and not says(' (?:ma|però|non|meno|cambia|cambiare|errore|manca|mancano|senza|solo|tranne|più (?:cort[oa]|lung[oa]|breve|semplice|formale|dettagli)|piu (?:cort[oa]|lung[oa]|breve)) ')
and (not is_question or turn_words >= 5 and not opens('(?:è|é|che|sei|mi|questo|funziona|va) '))
