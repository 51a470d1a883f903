-- id: it.negative_feedback.calls_it_bad
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: calls the reply bad, does not like it, or insults
-- hit: Non mi piace il finale
-- hit: fa schifo
-- hit: È troppo robotico
-- hit: Che risposta pessima
-- hit: non è granché
-- hit: La mail non suona molto naturale, riscrivila
-- hit: inutile
-- hit: non ne sono soddisfatta
-- hit: la fine suona strana
-- miss: Traduci: non mi piace il freddo
-- miss: Fa male mangiare tardi?
-- miss: Scrivi un racconto su un cane brutto
-- miss: Non è bello mentire, scrivi un tema
-- miss: [request] Come stai? [reply] Bene, e tu? [turn] pessimo
-- miss: Il mio capo non è convinto del progetto, come lo convinco?
-- miss: Perché la mia auto suona strana?
-- miss: Lei grida: sei inutile
turn_words <= 50
and (
    says(' non mi (?:piace|piacciono|è piaciut[oa]|convince|convincono|soddisfa|aiuta|è utile|è (?:d aiuto|servito)|serve|va bene|sei (?:d aiuto|utile)) ')
    or opens('(?:no |ma |questo |questa |tutto |è |é |sono |era |sembra |suona |resta |rimane |la risposta |la tua risposta |il testo |il finale |il titolo |il codice |che |risposta |molto |troppo |davvero |un po |abbastanza |proprio |ancora |una )+(?:brutt[oaie]|pessim[oa]|orribile|orrendo|noios[oa]|inutil[ei]|ridicol[oa]|confus[oa]|ripetitiv[oa]|stran[oa]|robotic[oa]|schifo|merda|cagata|cazzata|deludente|scadente|banale|mediocre) ')
    or says(' (?:fa (?:proprio |veramente )?(?:schifo|pena|cagare)|(?:sei|siete) (?:un |una |molto |proprio |davvero |così )*(?:inutile|stupid[oa]|idiota|scem[oa]|pessim[oa]|bugiard[oa]|incapace)|che (?:merda|schifo)|perdita di tempo|non va bene|non servi a) ')
    or opens('(?:no |ma |così |questo |questa |ancora |il testo |la risposta |la mail |la storia |mi sa che )*non (?:è|é|e|sono|era|suona|mi sembra|mi pare|viene) (?:poi |molto |tanto |proprio |così |affatto |per niente |mica )*(?:(?:un )?gran ?ch[eéè]|il massimo|bene|buon[oa]|bell[oa]|natural[ei]|convincent[ei]|chiar[oa]) (?:$|rifa|riscriv|riprova|cambia|fall|scriv|miglior|corregg|per favore|prova|di nuovo)')
    or turn_words <= 4 and not reply_asks and opens('(?:molto |troppo |davvero |proprio |che |così |veramente |una |un )*(?:brutto|brutta|pessimo|pessima|orribile|noioso|noiosa|inutile|ridicolo|ridicola|schifo|merda|cagata|cazzata|deludente|scadente|mediocre|penoso|penosa|sciocchezze|stupidaggini|spazzatura|robaccia|banale|non serve|non serve a niente) $')
    or turn_words <= 12 and not is_question and says(' (?:non (?:mi )?(?:convince|soddisfa|entusiasma|piace|piacciono|quadra|torna)|non (?:sono|ne sono) (?:molto |del tutto |troppo )?(?:convint[oa]|soddisfatt[oa]|content[oa])|si può fare (?:di )?meglio|puoi fare (?:di )?meglio) ')
    or turn_words <= 16 and not is_question and says(' (?:(?:suona|sembra|risulta|si legge) (?:[^ ]+ ){0,2}(?:stran[oa]|male|brutt[oa]|forzat[oa]|incoerente|vuot[oa]|sbagliat[oa])|(?:poco|male|mal|troppo poco) (?:[^ ]+(?:at|it|ut)[oa]|scritt[oa]|descritt[oa]|tradott[oa]|fatt[oa]|spiegat[oa])|(?:descritt|scritt|spiegat|tradott)[oa] (?:poco|male|troppo poco)) ') and not says(' (?:auto) ')
)
and not is_question
and not opens('(?:perch[eéè]|come|cosa|quale|scrivi|crea|racconta|immagina) ')
and not opens('(?:traduci|tradurre) ')
and not opens('(?:(?:scrivi|scrivimi|continua|ora|adesso|fai|fammi|crea) )*(?:(?:il |un |una |la |con il |con la )?(?:prossim[oa]|nuov[oa]|second[oa]|terz[oa]) (?:capitolo|scena|parte|dialogo)|capitolo|scena|un dialogo|una (?:scena|conversazione|discussione|lite)|fai finta|fingi|comportati|recita|immagina|interpreta|sei un|sei una|agisci) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:tradu|translat)'))
and not opens('(?:e |ora )*(?:come si (?:dice|scrive|traduce|pronuncia)|cosa (?:significa|vuol dire)) ')
and not raw('(?:grida|urla|risponde)[^\n:«“"]{0,12}[:«“"]')
