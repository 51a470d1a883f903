-- id: it.style.make_it
-- polarity: dsat
-- kind: style
-- weight: 2.3
-- description: asks for another length or tone, or says that those given do not fit
-- hit: Più corto
-- hit: Rendilo più formale
-- hit: puoi accorciarlo
-- hit: troppo lungo
-- hit: Gli esercizi sono troppo difficili
-- hit: poche parole, ne servono 300
-- hit: troppo affollato, taglia qualcosa
-- miss: Qual è la strada più corta per Siena?
-- miss: Come posso essere una persona più gentile?
-- miss: Il giapponese è troppo difficile per me?
-- miss: Troppo tardi per prenotare, che scusa invento?
turn_words <= 40
and (
    opens('(?:no |ma |ok |va bene |bene |grazie |perfetto |ottimo |e |ora |adesso |per favore |perfavore |pf |puoi |potresti |può |potrebbe |vorrei che |voglio che |solo |meglio |allora |questo |il testo |la risposta |un po |molto |ancora |però )*(?:(?:rendil[oaie] |rendi |fall[oa] |scrivil[oa] |renderl[oa] |farl[oa] |scriverl[oa] |riscrivil[oa] |in modo |in maniera |con un tono |ancora |un po |molto |è |é |sono |suona |gli esercizi |le domande |il tono |il racconto |per i bambini |mi sembra |sembra )*(?:più|piu|meno|troppo) (?:cort[oaie]|lung[oa]|lunghi|brev[ei]|formal[ei]|informal[ei]|semplic[ei]|natural[ei]|professional[ei]|concis[oa]|sintetic[oa]|umano|umana|chiar[oa]|dirett[oa]|amichevol[ei]|divertent[ei]|seri[oa]|poetic[oa]|creativ[oai]|tecnic[oa]|generic[oa]|complicat[oa]|accattivant[ei]|emozionant[ei]|original[ei]|scorrevol[ei]|discorsiv[oa]|persuasiv[oa]|general[ei]|facil[ei]|difficil[ei]|ovvi[oa]|banal[ei]|infantil[ei]|accademic[oa]|scontat[oa]|prolisso|prolissa)|(?:accorci|allung|semplific|migliora|sintetizz|abbrevi|amplia|riduci)[a-z]{0,4}(?:l[oaie]|lo)|(?:accorcia|allunga|semplifica|sintetizza|abbrevia|riduci) (?:il|la|lo|un|ancora|tutto|questo|di|ulteriormente|$)(?: testo| risposta| po)?)(?: |$)')
    or says(' (?:poche parole|non (?:sono|arriva a|bastano) (?:le )?(?:\d+ |abbastanza )?parole|allungalo|allungala) ')
    or turn_words <= 7 and opens('(?:no |ma |è |é |sono |il testo |la risposta |un po |mi sembra |resta )*troppo [^ ]+ (?:$|[^ ]+l[oaie] |rendi|togli|metti|fai |cambia|semplifica|riduci|taglia|per favore|un po)') and not says(' troppo (?:tardi|bello|bella|forte|bene|gentile) ') and not is_question
)
and not opens('(?:e |ma |allora |ora |ciao |ok |però )*(?:cosa|che|qual|quale|quali|come|perch[eéè]|quando|dove|chi|quant[oaie]|se|scrivi (?:un|una|il|la|mi)|crea|genera|immagina|traduci|spiegami|dimmi|parlami|riassumi|correggi|elenca|cos) ')
and not (is_question and says(' per me ')) 
