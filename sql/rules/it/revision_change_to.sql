-- id: it.revision.change_to
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: asks to rewrite, change, take out or leave out part of what was given
-- hit: Cambia il nome in Giulia
-- hit: riscrivilo senza aggettivi
-- hit: Togli l'ultimo paragrafo
-- hit: Lo stesso ma senza emoji
-- hit: senza rime per favore
-- hit: leva gli aggettivi
-- miss: Come si cambia una gomma?
-- miss: Riscrivi il seguente testo:
-- miss: Come tolgo una macchia di vino?
-- miss: Lo stesso con la seconda tabella
-- miss: Senza dubbio una bella idea
-- miss: Taglia e cuci: dove studiare?
turn_words <= 40
and (
    opens('(?:no |ma |ok |va bene |bene |grazie |perfetto |ottimo |e |ora |adesso |per favore |perfavore |pf |puoi |potresti |può |potrebbe |vorrei che |voglio che |solo |meglio |allora |questo |il testo |la risposta |un po |molto |ancora |però )*(?:cambia(?:l[oaie])?|cambiare|cambi|sostituisci(?:l[oaie])?|sostituire|modifica(?:l[oaie])?|modificare|togli(?:l[oaie])?|togliere|toglierl[oaie]|elimina(?:l[oaie])?|eliminare|rimuovi(?:l[oaie])?|rimuovere|cancella(?:l[oaie])?|rifall[oa]|rifai|rifare|rifarl[oa]|riscrivil[oaie]|riscriverl[oaie]|riscrivi|riscrivere|riformula(?:l[oaie])?|riformulare|corregg(?:il[oa]|i questo)|sistemal[oa]) ')
    or opens('(?:no |ma |ok |va bene |bene |grazie |perfetto |ottimo |e |ora |adesso |per favore |perfavore |pf |puoi |potresti |può |potrebbe |vorrei che |voglio che |solo |meglio |allora |questo |il testo |la risposta |un po |molto |ancora |però )*(?:lo stesso|la stessa (?:cosa|storia|risposta)|uguale|di nuovo|ancora) (?:testo |codice )?(?:senza|(?:ma |però )+(?:senza|con|in|usando|più)) ')
    or opens('(?:no |ma |ok |va bene |bene |grazie |perfetto |ottimo |e |ora |adesso |per favore |perfavore |pf |puoi |potresti |può |potrebbe |vorrei che |voglio che |solo |meglio |allora |questo |il testo |la risposta |un po |molto |ancora |però )*(?:senza (?:usare|menzionare|parlare|ripetere|emoji|titol[oi]|elenchi|il|la|lo|le|i|gli)|non (?:usare|mettere|includere|menzionare|ripetere|parlare|iniziare|cambiare|scrivere|aggiungere|fare|utilizzare|dire)) ')
    or says(' (?:invece|al posto) di (?:questo|dire|usare|mettere|scrivere|quello) ')
    or turn_words <= 7 and opens('(?:no |ma |ok |però |per favore |lo stesso |uguale |ora |adesso |solo |e )*senza (?:[^ ]+ ){1,5}$') and not is_question
    or turn_words <= 14 and not is_question and opens('(?:no |ok |ma |per favore |e )*(?:leva|levagli|levami|togli(?:mi|gli|ci)?|taglia|elimina|rimuovi|cancella|escludi|ometti) ') and not says(' (?:ra[ií]z|monde|uns|mich|mir|brood|руки|mnie|essa) ')
    or turn_words <= 20 and not is_question and opens('(?:[^ ]+ ){2,7}e (?:togli|leva|via|elimina|cancella|cambia|migliora|accorcia|allunga) ')
)
and not opens('(?:e |ma |allora |ora |ciao |ok |però )*(?:cosa|che|qual|quale|quali|come|perch[eéè]|quando|dove|chi|quant[oaie]|se|scrivi (?:un|una|il|la|mi)|crea|genera|immagina|traduci|spiegami|dimmi|parlami|riassumi|correggi|elenca|cos) ')
and not says(' (?:seguente|seguenti|qui sotto|argomento) ')
and not opens('(?:ok |s[iì] )*senza (?:dubbio|problem[ai]|offesa|impegno|pensieri) ')
