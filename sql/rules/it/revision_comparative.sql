-- id: it.revision.comparative
-- polarity: dsat
-- kind: revision
-- weight: 2.2
-- description: asks for something more or less so than what was given
-- hit: qualcosa di più audace
-- hit: dammi uno che sia meno serioso
-- miss: Qualcos'altro?
-- miss: Voglio una moto, quale costa meno?
turn_words <= 10
and not is_question
and opens('(?:no |ok |hm+ |e |ma |per favore )*(?:(?:qualcosa|uno|una|un altro|un po|molto|ancora|voglio|dammi|preferisco|rendilo|fallo|che sia|che non sia|vorrei) )+(?:qualcosa |uno |una )?(?:di |che (?:non )?sia )?(?:un po |molto |ancora )?(?:pi[uù]|meno|cos[iì]) [^ ]+(?:os[oa]|iv[oa]|ante|ente|at[oa]|it[oa]|ale|ic[oa]|abile|ibile|are|ile|ace|eri[oa]|ier[oa]|avo|orte|une|ur[oa]|an[oa]|on[oa]|ors[oa]|nt[oa]|es[oa]|ll[oa]|erno|erna|iore)s?(?: |$)')
and not opens('(?:e |ora |adesso |ok |ciao |per favore )*(?:cosa|qual|quale|quali|come|perch[eéè]|quando|dove|chi|scrivi(?:mi)? (?:un|una)|crea|genera|immagina|inventa|traduci|spiegami|raccontami|riassumi|correggi|fai (?:un|una)|fammi (?:un|una)|dammi (?:un|una)) ')
and not reply_asks
and not (opens('(?:voglio|vorrei) ') and says(' (?:per) '))
