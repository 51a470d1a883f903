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
-- hit: bella storia
-- hit: evviva funziona
-- hit: mi hai fatto ridere, complimenti
-- hit: al primo colpo
-- hit: mi è stato utile
-- hit: stavolta ci siamo
-- hit: wow sei davvero bravo
-- miss: Perfetto ma più corto
-- miss: Qual è il regalo perfetto per mio padre?
-- miss: Mi piace il calcio, parlami del Torino
-- miss: Bene, passiamo alla prossima domanda
-- miss: Bella giornata
-- miss: Scrivi i complimenti per la laurea di mia nipote che studia a Pisa
turn_words <= 60
and (
    opens('(?:ok |wow |s[iì] |ah+ |oh |è |é |questo |molto |davvero |che |proprio |sei |ora |semplicemente |grazie |un |una )*(?:perfett[oa]|ottim[oa]|eccellente|bellissim[oa]|meraviglios[oa]|fantastic[oa]|incredibile|stupend[oa]|magnific[oa]|brav[oa]|bravissim[oa]|ben fatto|bel lavoro|ottimo lavoro|molto bene|molto bell[oa]|che bell[oa]|geniale|spettacolare|favolos[oa]) ')
    or opens('(?:ok |s[iì] |oh |wow |che bell[oa] |bell[oa] |bellissim[oa] )*mi (?:piace|è piaciut[oa]) (?:$|molto |un sacco |tantissimo |così |come |grazie |ora |questo |questa |la (?:tua|prima|seconda|storia|versione) |il (?:testo|finale|tono|secondo|primo|racconto) )')
    or opens('(?:ora |adesso |s[iì] |ok |ottimo |perfetto |grande )*(?:funziona|ha funzionato|risolto|va bene|ci sono riuscito) (?:ora |adesso |perfettamente |bene |tutto )*(?:$|grazie )')
    or turn_words <= 4 and not is_question and opens('(?:che |un |una |davvero |molto |wow )*(?:bel|bell[oa]|ottim[oa]|eccellente|fantastic[oa]|splendid[oa]|grande|perfett[oa]) [^ ]+ $') and not says(' (?:bella|ottima) (?:giornata|serata|domanda) ')
    or opens('(?:s[iì]+ |ora |adesso |finalmente |wow |oh |evviva )*(?:va|funziona|parte|gira|sei (?:un genio|il migliore|la migliore|un grande|grande|fortissim[oa])|complimenti|che (?:bello|bella|meraviglia|spettacolo)) (?:$|grazie |complimenti |davvero )')
    or turn_words <= 8 and not is_question and says(' (?:mi (?:sono|hai) (?:commoss[oa]|emozionat[oa]|fatto (?:piangere|ridere))|la pelle d oca|commovente|toccante|complimenti|al primo colpo|mi hai salvat[oa]|sei gentilissim[oa]|molto gentile|ti ringrazio|una bomba|spettacolo) ')
    or turn_words <= 6 and not is_question and opens('(?:ok |sì |wow |o |mersi |top |super )*(?:molto utile|utilissim[oa]|mi è stato (?:molto )?utile|tutto ok|mi hai aiutat[oa])(?: (?:top|grazie|super|para m[ií]|pour moi))* $')
    or turn_words <= 6 and not is_question and opens('(?:ok |s[ií] |a+h |wow )*(?:stavolta|questa volta|ora|adesso|finalmente) (?:s[iì] )?(?:va (?:bene|benissimo|meglio)?|funziona|è (?:perfetto|giusto|ok|a posto)|ci siamo)(?: [^ ]+){0,2} $') and not says(' (?:no|non|ma|senza|sbagliato) ')
    or turn_words <= 7 and not is_question and opens('(?:wow |caspita |cavolo |accidenti )*(?:ma )?(?:tu )?sei (?:davvero |proprio |molto |troppo |cos[iì] )*(?:brav[oa]|bravissim[oa]|intelligente|forte|in gamba|veloce)(?: |$)') and not says(' (?:no|non|ma|senza|sbagliato) ')
)
and not says(' (?:ma|però|non|meno|cambia|cambiare|errore|manca|mancano|senza|solo|tranne|più (?:cort[oa]|lung[oa]|breve|semplice|formale|dettagli)|piu (?:cort[oa]|lung[oa]|breve)) ')
and (not is_question or turn_words >= 5 and not opens('(?:è|é|che|sei|mi|questo|funziona|va) '))
