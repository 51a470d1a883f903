-- id: it.factual_error.in_fact
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: corrects a fact of the reply: this and not that, in fact, as far as I know
-- hit: Era il 1905 non il 1903
-- hit: In realtà era svizzero
-- hit: sul mio manuale c'è un'altra data
-- miss: Credo che sia ora di dormire, raccontami una storia
-- miss: Sono 5 o 6?
turn_words <= 25
and (
    says(' (?:era|fu|è|sono|erano|furono|nel) (?:[^ ]+ ){0,3}\d[^ ]* (?:e )?non (?:nel |il )?\d[^ ]* | non (?:nel |il )?\d[^ ]* (?:ma|bensì) (?:nel |il )?\d[^ ]* ')
    or opens('(?:no |ma |hm+ )*(?:in realt[aà]|veramente|a dire il vero|che io sappia|per quanto ne so|secondo (?:wikipedia|il mio libro)|credo che|mi risulta che|pensavo che|credevo che|mi sa che) (?:[^ ]+ ){0,4}(?:era|fu|è|sono|erano|furono|si chiama|fosse|sia|è nat[oa]|è mort[oa]) ')
    or turn_words <= 14 and (says(' (?:(?:mio|sul|nel|su|wikipedia|google) (?:libro|internet|wikipedia|google|prof|manuale|quaderno) (?:[^ ]+ ){0,3}(?:altr[oaie]|divers[oa]|il contrario))(?: |$)') or opens('(?:no |ma )?(?:controlla|verifica|ricontrolla|informati|guarda) (?:bene|meglio|perch[eéè]|di nuovo|che)(?: |$)'))
)
and not is_question
and not reply_asks
and not opens('credo che sia (?:ora|meglio) ')
and not opens('(?:e |ora |adesso |ok |ciao |per favore )*(?:cosa|qual|quale|quali|come|perch[eéè]|quando|dove|chi|scrivi(?:mi)? (?:un|una)|crea|genera|immagina|inventa|traduci|spiegami|raccontami|riassumi|correggi|fai (?:un|una)|fammi (?:un|una)|dammi (?:un|una)) ')
