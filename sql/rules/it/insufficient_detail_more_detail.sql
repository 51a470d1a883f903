-- id: it.insufficient_detail.more_detail
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 2.0
-- description: asks for more detail on what was given, or does not understand it
-- hit: Più dettagli per favore
-- hit: Sii più specifico
-- hit: non ho capito, spiega meglio
-- hit: troppo generico, approfondisci
-- miss: Spiega in dettaglio la fotosintesi
-- miss: Che cos'è un piano dettagliato?
turn_words <= 25
and (
    opens('(?:no |ma |ok |va bene |bene |grazie |perfetto |ottimo |e |ora |adesso |per favore |perfavore |pf |puoi |potresti |può |potrebbe |vorrei che |voglio che |solo |meglio |allora |questo |il testo |la risposta |un po |molto |ancora |però )*(?:(?:con |dammi |aggiungi |voglio |servono |mi servono |in modo )*(?:più|piu|maggiori) (?:dettagli|dettagliat[oa]|informazioni|precis[oa]|specific[oa]|specifico|approfondit[oa]|complet[oa]|esempi|nel dettaglio)|(?:sii|essere|sia) più|approfondisci|approfondire|approfondiscil[oa]|sviluppa (?:meglio|di più|questo)|spiega(?:ti|mi|l[oa]|mel[oa])? (?:meglio|di più|più)|spiegarti meglio|spiegarmi meglio|elabora) ')
    or says(' (?:non (?:ho |lo |ti |mi è |l ho )*(?:capito|capisco|chiaro|compreso)|troppo (?:generic[oa]|vag[oa]|superficiale|general[ei])|poco (?:dettagliat[oa]|chiar[oa]|specific[oa]|precis[oa])) ')
)
and not opens('(?:come|cosa|che|perch[eéè]) (?:è|sono|significa|cos) ')
