-- id: it.factual_error.says_wrong
-- polarity: dsat
-- kind: factual_error
-- weight: 2.3
-- description: says that something in the reply is wrong, or doubts it
-- hit: È sbagliato, la capitale è Berna
-- hit: ti sei sbagliato
-- hit: Sei sicuro?
-- hit: quella funzione non esiste
-- miss: Cosa c'è di sbagliato nel mio codice?
-- miss: Dimmi se ogni frase è vera o falsa
-- miss: Correggi gli errori di questo testo
turn_words <= 100
and (
    says(' (?:questo|questa|è|é|e|sono|risposta|risultato|codice|tutto|resta|era|rimane|data) (?:è |é |sono |tutto |tutta |del tutto |completamente |totalmente |ancora |sempre |anche )*(?:sbagliat[oaie]|errat[oaie]|scorrett[oaie]|inesatt[oa]|fals[oaie]|una bugia|inventat[oa]) ')
    or says(' non (?:è|é|sono|era|e) (?:affatto |proprio |del tutto |esattamente )?(?:vero|vera|corrett[oaie]|giust[oaie]|così|esatt[oa]|reale|la verità) ')
    or says(' (?:ti (?:sei )?(?:sbagliat[oa]|sbagli|confus[oa]|confondi|stai (?:sbagliando|confondendo)|sei inventat[oa])|(?:hai|ha) (?:sbagliato|fatto (?:un|degli) error[ei]|commesso un errore|confuso|inventato)|(?:quella|quel|quello|questo|questa|questi|queste)(?: [a-zàèéìòù]+)? non esist(?:e|ono)|(?:sei|è|ne sei) (?:davvero |proprio )?sicur[oa]|(?:ri)?controlla (?:di nuovo|bene|meglio)|c è un errore n(?:ella|el tuo|ella tua)) ')
    or opens('(?:no )?(?:sbagliato|errato|falso|non è vero|risposta sbagliata) ')
)
and not opens('(?:e |ma |allora |ora |ciao |ok |però )*(?:cosa|che|qual|quale|quali|come|perch[eéè]|quando|dove|chi|quant[oaie]|se|scrivi (?:un|una|il|la|mi)|crea|genera|immagina|traduci|spiegami|dimmi|parlami|riassumi|correggi|elenca|cos) ')
and not says(' (?:se|cosa|quale|che) (?:è|é|sono|c è|ogni) | (?:vero|vera|vere) o fals[oae] ')
