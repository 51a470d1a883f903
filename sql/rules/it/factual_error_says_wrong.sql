-- id: it.factual_error.says_wrong
-- polarity: dsat
-- kind: factual_error
-- weight: 2.3
-- description: says that something in the reply is wrong, or doubts it
-- hit: È sbagliato, la capitale è Berna
-- hit: ti sei sbagliato
-- hit: Sei sicuro?
-- hit: quella funzione non esiste
-- hit: Non esiste proprio
-- hit: Guardi che si sbaglia
-- hit: Hai scambiato Verdi per Puccini
-- miss: Cosa c'è di sbagliato nel mio codice?
-- miss: Dimmi se ogni frase è vera o falsa
-- miss: Correggi gli errori di questo testo
-- miss: Il mio profilo non esiste più, come lo recupero?
-- miss: Cosa hai confuso nel tuo sogno? Scrivilo
-- miss: Prossimo capitolo: la regina grida che non è vero
-- miss: Fai finta di essere un nonno che dice che tutto è sbagliato
turn_words <= 100
and (
    says(' (?:questo|questa|è|é|e|sono|risposta|risultato|codice|tutto|resta|era|rimane|data) (?:è |é |sono |tutto |tutta |del tutto |completamente |totalmente |ancora |sempre |anche )*(?:sbagliat[oaie]|errat[oaie]|scorrett[oaie]|inesatt[oa]|fals[oaie]|una bugia|inventat[oa]) ')
    or says(' non (?:è|é|sono|era|e) (?:affatto |proprio |del tutto |esattamente )?(?:vero|vera|corrett[oaie]|giust[oaie]|così|esatt[oa]|reale|la verità) ')
    or says(' (?:ti (?:sei )?(?:sbagliat[oa]|sbagli|confus[oa]|confondi|stai (?:sbagliando|confondendo)|sei inventat[oa])|(?:hai|ha) (?:sbagliato|fatto (?:un|degli) error[ei]|commesso un errore|confuso|inventato)|(?:quella|quel|quello|questo|questa|questi|queste)(?: [a-zàèéìòù]+)? non esist(?:e|ono)|(?:sei|è|ne sei) (?:davvero |proprio )?sicur[oa]|(?:ri)?controlla (?:di nuovo|bene|meglio)|c è un errore n(?:ella|el tuo|ella tua)) ')
    or opens('(?:no )?(?:sbagliato|errato|falso|non è vero|risposta sbagliata) ')
    or turn_words <= 8 and opens('(?:no |ma |però |guarda che |guardi che |scusa |questo |questa |quello |quel |quella |(?:quest|quell)[oa] [^ ]+ |il libro |la funzione |il metodo |l articolo |in realtà )*non esist(?:e|ono) (?:$|più $|proprio |affatto |mica |nessun|in )') and not is_question
    or opens('(?:no |ma |guardi |guardi che |guarda che |scusi |mi sa che |credo che )*(?:si (?:sbaglia|è sbagliat[oa]|confonde|sta (?:sbagliando|confondendo))|(?:sei|è) in errore) ') and turn_words <= 20
    or turn_words <= 20 and says(' (?:(?:stai|sta) (?:confondendo|mischiando|scambiando)|confondi|hai (?:confuso|scambiato)) ') and not is_question
    or turn_words <= 14 and not is_question and says(' (?:tu )?(?:confonda|confondi|confondessi|stai confondendo|hai confuso|mischi) (?:[^ ]+ ){0,4}(?:con) ')
)
and not opens('(?:e |ma |allora |ora |ciao |ok |però )*(?:cosa|che|qual|quale|quali|come|perch[eéè]|quando|dove|chi|quant[oaie]|se|scrivi (?:un|una|il|la|mi)|crea|genera|immagina|traduci|spiegami|dimmi|parlami|riassumi|correggi|elenca|cos) ')
and not says(' (?:se|cosa|quale|che) (?:è|é|sono|c è|ogni) | (?:vero|vera|vere) o fals[oae] ')
and not opens('(?:(?:scrivi|scrivimi|continua|ora|adesso|fai|fammi|crea) )*(?:(?:il |un |una |la |con il |con la )?(?:prossim[oa]|nuov[oa]|second[oa]|terz[oa]) (?:capitolo|scena|parte|dialogo)|capitolo|scena|un dialogo|una (?:scena|conversazione|discussione|lite)|fai finta|fingi|comportati|recita|immagina|interpreta|sei un|sei una|agisci) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:tradu|translat)'))
and not raw('(?:grida|urla|risponde)[^\n:«“"]{0,12}[:«“"]')
