-- id: it.revision.make_it
-- polarity: dsat
-- kind: revision
-- weight: 2.3
-- description: asks to make what was given different: shorter, longer, another tone
-- hit: Più corto
-- hit: Rendilo più formale
-- hit: puoi accorciarlo
-- hit: troppo lungo
-- miss: Qual è la strada più corta per Siena?
-- miss: Come posso essere una persona più gentile?
turn_words <= 40
and (
    opens('(?:no |ma |ok |va bene |bene |grazie |perfetto |ottimo |e |ora |adesso |per favore |perfavore |pf |puoi |potresti |può |potrebbe |vorrei che |voglio che |solo |meglio |allora |questo |il testo |la risposta |un po |molto |ancora |però )*(?:(?:rendil[oaie] |rendi |fall[oa] |scrivil[oa] |renderl[oa] |farl[oa] |scriverl[oa] |riscrivil[oa] |in modo |in maniera |con un tono |ancora |un po |molto |è |é )*(?:più|piu|meno|troppo) (?:cort[oaie]|lung[oa]|lunghi|brev[ei]|formal[ei]|informal[ei]|semplic[ei]|natural[ei]|professional[ei]|concis[oa]|sintetic[oa]|umano|umana|chiar[oa]|dirett[oa]|amichevol[ei]|divertent[ei]|seri[oa]|poetic[oa]|creativ[oai]|tecnic[oa]|generic[oa]|complicat[oa]|accattivant[ei]|emozionant[ei]|original[ei]|scorrevol[ei]|discorsiv[oa]|persuasiv[oa]|general[ei])|(?:accorci|allung|semplific|migliora|sintetizz|abbrevi|amplia|riduci)[a-z]{0,4}(?:l[oaie]|lo)|(?:accorcia|allunga|semplifica|sintetizza|abbrevia|riduci) (?:il|la|lo|un|ancora|tutto|questo|di|ulteriormente|$)(?: testo| risposta| po)?)(?: |$)')
)
and not opens('(?:e |ma |allora |ora |ciao |ok |però )*(?:cosa|che|qual|quale|quali|come|perch[eéè]|quando|dove|chi|quant[oaie]|se|scrivi (?:un|una|il|la|mi)|crea|genera|immagina|traduci|spiegami|dimmi|parlami|riassumi|correggi|elenca|cos) ')
