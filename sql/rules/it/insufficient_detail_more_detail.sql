-- id: it.insufficient_detail.more_detail
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 2.2
-- description: asks for more detail on what was given, or does not understand it
-- hit: Più dettagli per favore
-- hit: Sii più specifico
-- hit: non ho capito, spiega meglio
-- hit: troppo generico, approfondisci
-- hit: argomenta meglio il secondo punto
-- hit: del cane non dici quasi nulla
-- hit: non ci ho capito nulla
-- miss: Spiega in dettaglio la fotosintesi
-- miss: Che cos'è un piano dettagliato?
-- miss: Sviluppa un gioco in Java
-- miss: Io proprio non capisco le derivate, me le spieghi
turn_words <= 25
and (
    opens('(?:no |ma |ok |va bene |bene |grazie |perfetto |ottimo |e |ora |adesso |per favore |perfavore |pf |puoi |potresti |può |potrebbe |vorrei che |voglio che |solo |meglio |allora |questo |il testo |la risposta |un po |molto |ancora |però )*(?:(?:con |dammi |aggiungi |voglio |servono |mi servono |in modo )*(?:più|piu|maggiori) (?:dettagli|dettagliat[oa]|informazioni|precis[oa]|specific[oa]|specifico|approfondit[oa]|complet[oa]|esempi|nel dettaglio)|(?:sii|essere|sia) più|approfondisci|approfondire|approfondiscil[oa]|sviluppa (?:meglio|di più|questo)|spiega(?:ti|mi|l[oa]|mel[oa])? (?:meglio|di più|più)|spiegarti meglio|spiegarmi meglio|elabora) ')
    or says(' (?:non (?:ho |lo |ti |mi è |l ho )*(?:capito|capisco|chiaro|compreso)|troppo (?:generic[oa]|vag[oa]|superficiale|general[ei])|poco (?:dettagliat[oa]|chiar[oa]|specific[oa]|precis[oa])) ')
    or turn_words <= 14 and not is_question and opens('(?:no |ma |ok |e |per favore |puoi |potresti |vorrei che )*(?:approfond[a-z]+|svilupp[a-z]+|elabor[a-z]+|dettagli[a-z]+|ampli[a-z]+|argoment[a-z]+|articol[a-z]+) (?:un po |molto |ancora )*(?:di pi[uù]|pi[uù]|meglio|ogni|tutto|la risposta|il punto|la parte)(?: |$)')
    or turn_words <= 16 and not is_question and says(' (?:(?:quasi (?:niente|nulla|mai|non)|a malapena|pochissimo|molto poco) (?:[^ ]+ ){0,3}(?:di|del|della|su|sul|sulla|parli|dice|dici|viene)|(?:del|della|di|sul|sulla) (?:[^ ]+ ){1,4}quasi (?:niente|nulla)) ')
    or turn_words <= 14 and not is_question and says(' (?:(?:non (?:ci |lo |ho |l ho |la |mi )*(?:capit[oa]|capisc[oa]|capendo|afferrato|chiaro)|come (?:a |ad )un bambino|come se (?:avessi|fossi)|terra terra|per (?:scemi|negati)))(?: |$)')
)
and not opens('(?:come|cosa|che|perch[eéè]) (?:è|sono|significa|cos) ')
and not opens('(?:(?:scrivi|scrivimi|continua|ora|adesso|fai|fammi|crea) )*(?:(?:il |un |una |la |con il |con la )?(?:prossim[oa]|nuov[oa]|second[oa]|terz[oa]) (?:capitolo|scena|parte|dialogo)|capitolo|scena|un dialogo|una (?:scena|conversazione|discussione|lite)|fai finta|fingi|comportati|recita|immagina|interpreta|sei un|sei una|agisci) ')
and not (turn_words between 4 and 14 and overlap_reply = 0 and says(' non (?:capisco|ho capito) (?:il|la|i|gli|le|lo|l) '))
