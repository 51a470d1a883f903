-- id: it.revision.try_again
-- polarity: dsat
-- kind: revision
-- weight: 2.3
-- description: asks for the same once more, or says no to it
-- hit: Riprova
-- hit: fallo di nuovo
-- hit: No, l'altro
-- hit: intendevo il fiume, non la città
-- hit: così così, rifallo
-- hit: boh, proponi qualcosa di diverso
-- miss: No grazie
-- miss: Un'altra domanda: quando è Pasqua?
-- miss: [request] Mi aiuti a cucinare? [reply] Certo. Hai un forno? [turn] No, solo una padella
-- miss: Come si dice in inglese «la rifaccio domani»?
-- miss: Dimmi qualcosa di nuovo sul sistema solare per la mia classe di terza
-- miss: Scrivi una scena in cui il capo urla: rifallo!
turn_words <= 50
and (
    opens('(?:no |ma |ok |va bene |bene |grazie |perfetto |ottimo |e |ora |adesso |per favore |perfavore |pf |puoi |potresti |può |potrebbe |vorrei che |voglio che |solo |meglio |allora |questo |il testo |la risposta |un po |molto |ancora |però )*(?:riprova|ritenta|ricomincia|(?:prova|provaci|fall[oa]|rifall[oa]|scrivil[oa]|ripetil[oa]|ripeti|rifai|rispondi|genera|fai) (?:tutto )?(?:di nuovo|ancora|un altra volta|ancora una volta|da capo|dall inizio)) ')
    or opens('(?:no|nono|nope) ') and turn_words <= 25 and not reply_asks
    or opens('(?:no |ma |scusa |io |veramente |in realtà )*(?:intendevo|mi riferivo|mi riferisco|volevo dire|sto parlando di|parlavo di|intendo|dicevo) ')
    or turn_words <= 10 and says(' (?:rifall[oa]|rifai tutto|riscrivil[oa]|riprova|(?:fall[oa]|scrivil[oa]|prova) (?:di nuovo|da capo|un altra volta|ancora una volta)) (?:per favore |per piacere |grazie )*$') and not raw('[:：«"“„「『]')
    or turn_words <= 9 and not is_question and opens('(?:no |mah |boh |bah |ma |meglio |dai |allora |così così |non mi convince )*(?:prova|provi|dammi|dimmi|proponi|fai|metti|trova|cerca) (?:con )?(?:qualcos altro|qualcosa di (?:diverso|meglio|nuovo|altro)|un altr[oa] (?:[^ ]+ )?$|un altra $|altro $)')
)
and not opens('(?:no )?no (?:grazie|problem|non (?:importa|so|serve|ho)|tranquillo|va bene|è (?:tutto|perfetto)|nient altro|basta così) ?')
and not opens('(?:ok |no )*(?:e |ma |allora |ora |ciao |ok |però )*(?:cosa|che|qual|quale|quali|come|perch[eéè]|quando|dove|chi|quant[oaie]|se|scrivi (?:un|una|il|la|mi)|crea|genera|immagina|traduci|spiegami|dimmi|parlami|riassumi|correggi|elenca|cos) ')
