-- id: it.style.language_or_form
-- polarity: dsat
-- kind: style
-- weight: 2.0
-- description: asks for the reply in another language or form
-- hit: In italiano per favore
-- hit: rispondi in italiano
-- hit: Mettilo in una tabella
-- hit: sotto forma di elenco
-- miss: Come si dice grazie in italiano antico?
-- miss: Traduci questa mail in inglese: Gentile signor Conti
-- miss: In inglese: hai dimenticato il sale
-- miss: [request] Traduci in inglese: buongiorno [reply] Good morning [turn] E ora in francese
turn_words <= 15
and opens('(?:no |ma |ok |va bene |bene |grazie |perfetto |ottimo |e |ora |adesso |per favore |perfavore |pf |puoi |potresti |può |potrebbe |vorrei che |voglio che |solo |meglio |allora |questo |il testo |la risposta |un po |molto |ancora |però )*(?:(?:rispondi|rispondimi|parla|parlami|scrivil[oa]|dillo|dimmelo|mettil[oai]|metterl[oa]|metti tutto|fallo|dammel[oa]|tutto|ma|lo stesso|riscrivil[oa]|scrivi) )*(?:in|a|come|sotto|con) (?:forma di |una |un |formato |forma |solo |unica )*(?:italiano|inglese|francese|spagnolo|tedesco|tabella|elenco|elenco puntato|punti|paragrafi|prosa|json|html|markdown|prima persona|terza persona|versi|una frase|frase|\d+ (?:parole|righe|frasi)) ')
and not has_url
and not raw('[:：][ \n]*[^ \n][^\n]{3}')
and not (opens('(?:e )?(?:ora|adesso) in ') and regexp_matches(lower(request), '(?:tradu|translat)'))
