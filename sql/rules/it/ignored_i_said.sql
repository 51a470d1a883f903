-- id: it.ignored.i_said
-- polarity: dsat
-- kind: ignored
-- weight: 2.3
-- description: repeats what was said or asked before, or what was forgotten
-- hit: Ti ho detto di non usare elenchi
-- hit: avevo chiesto dieci esempi
-- hit: Hai dimenticato la seconda parte
-- hit: Manca la conclusione
-- hit: l'hai già scritto
-- hit: Come ho già scritto, senza librerie esterne
-- hit: Avevo detto in portoghese
-- hit: Hai lasciato fuori i saluti
-- hit: Ho detto tre righe!
-- hit: Ho chiesto una rima e tu hai scritto in prosa
-- hit: me l'avevi già data
-- miss: Mia madre mi ha detto che hai chiesto di lei, scrivi una risposta
-- miss: Cosa faccio se ho dimenticato la password?
-- miss: Hai lasciato il gas acceso, come lo dico alla nonna?
-- miss: In francese: hai dimenticato l’ombrello
-- miss: Ieri ho detto addio a Marta, scrivi una lettera
turn_words <= 60
and (
    says(' hai gi[aàá] (?:detto|scritto|menzionato) | ti (?:stai ripetendo|ripeti) ')
    or says(' (?:(?:ti|te|le|vi|io) (?:lo |l |ho |avevo |già |ho già )+(?:detto|chiesto|domandato|spiegato|specificato|scritto)|(?:ho|avevo) (?:già |appena |solo |espressamente )*(?:detto|chiesto|specificato|richiesto) (?:di|che|solo|una|un|dieci|\d+|senza|il|la|se|cosa|come|quale)|come (?:ho |ti ho |già |avevo )*(?:detto|chiesto|specificato|richiesto|scritto)|ricorda che (?:ti )?ho (?:detto|chiesto)|la mia (?:domanda|richiesta) (?:era|è)|quello che (?:ho chiesto|volevo|intendo|voglio) (?:è|era|dire)) ')
    or says(' (?:hai|ha|ti sei|si è) (?:di nuovo |ancora |anche |solo |completamente )*(?:dimenticat[oa]|ignorat[oa]|omess[oa]|saltat[oa]|tralasciat[oa]|scordat[oa]|trascurat[oa]) ')
    or says(' (?:manca|mancano) (?:ancora |anche )?(?:il|la|l|i|le|un|una|gli|lo|qualcosa|\d+|due|tre|parte) | non hai (?:ancora |nemmeno |mai )?(?:incluso|messo|usato|rispettato|seguito|letto|inserito|menzionato|fatto|considerato|scritto) | (?:mi )?hai (?:dato|scritto|fatto|elencato) solo | dov è (?:il resto|la fine) ')
    or turn_words <= 12 and opens('(?:no |ma |guarda che |io |ti |le |te lo )*(?:ho|avevo) (?:già |appena |anche )*(?:detto|chiesto|scritto) (?:in|per|con|senza|che|di) ')
    or says(' (?:hai|ha) (?:anche |di nuovo |completamente )*lasciato (?:fuori|indietro|perdere) ')
    or turn_words <= 6 and opens('(?:no |ma |io |ti |guarda che )*(?:ho|avevo) (?:detto|chiesto|scritto) [^ ]+(?: [^ ]+)? $') and not is_question
    or turn_words <= 30 and says(' (?:(?:ho|avevo) (?:chiesto|detto|scritto)|volevo|chiedevo) (?:[^ ]+ ){1,12}(?:e|ma|invece) (?:tu |mi )*(?:hai|stai|parli|scrivi|dici|metti) ') and not is_question
    or turn_words <= 12 and not is_question and says(' (?:(?:me|ce) (?:l |la |lo |le |li )(?:avevi|hai) gi[aà] [^ ]+|(?:gi[aà]) (?:detta|detto|raccontata|raccontato|scritto|sentita)) ')
)
and (not opens('(?:e |ma |allora |ora |ciao |ok |però )*(?:cosa|che|qual|quale|quali|come|perch[eéè]|quando|dove|chi|quant[oaie]|se|scrivi (?:un|una|il|la|mi)|crea|genera|immagina|traduci|spiegami|dimmi|parlami|riassumi|correggi|elenca|cos) ') or opens('(?:ma |e |no )*come (?:ti |già |le )*(?:ho|avevo|detto|richiesto|chiesto) '))
and not says(' (?:mia|mio|suo|sua) (?:madre|padre|capo|amic[oa]|fratello|sorella|figli[oa]|moglie|marito) ')
and not (opens('(?:traduci |e |ora |dillo )*in (?:inglese|francese|tedesco|spagnolo|portoghese|italiano) ') and raw('^[^:\n]{3,40}:'))
and not opens('(?:(?:scrivi|scrivimi|continua|ora|adesso|fai|fammi|crea) )*(?:(?:il |un |una |la |con il |con la )?(?:prossim[oa]|nuov[oa]|second[oa]|terz[oa]) (?:capitolo|scena|parte|dialogo)|capitolo|scena|un dialogo|una (?:scena|conversazione|discussione|lite)|fai finta|fingi|comportati|recita|immagina|interpreta|sei un|sei una|agisci) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:tradu|translat)'))
and not raw('(?:grida|urla|risponde)[^\n:«“"]{0,12}[:«“"]')
