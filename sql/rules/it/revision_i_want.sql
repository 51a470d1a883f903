-- id: it.revision.i_want
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: restates what is wanted, against what was given
-- hit: ma io voglio solo i nomi
-- hit: questo è rosso, ne voglio uno blu e mi serve oggi
-- miss: Voglio imparare a nuotare
-- miss: Ciao, voglio un piano di dieta
turn_words <= 25
and not is_question
and (
    turn_words <= 20 and opens('(?:(?:ma|no|solo|soltanto|in realt[aà]|piuttosto|per[oò]) )+(?:io )?(?:voglio|volevo|vorrei|mi serve|mi serviva|mi servono|cerco|cercavo|preferisco|intendo|parlo di|parlavo di) ')
    or turn_words <= 16 and says(' (?:io )?(?:voglio|volevo|vorrei|mi serve|mi serviva|mi servono|cerco|cercavo|preferisco|intendo|parlo di|parlavo di) (?:[^ ]+ )?(?:solo|soltanto) ')
    or turn_words <= 12 and raw('^[^,.:;\n]{5,60}, ?') and says(' è ') and says(' (?:io )?(?:voglio|volevo|vorrei|mi serve|mi serviva|mi servono|cerco|cercavo|preferisco|intendo|parlo di|parlavo di) ')
)
and not opens('(?:e )*(?:ora|adesso) ')
and not opens('(?:ciao) ')
and not opens('(?:e |ora |adesso |ok |ciao |per favore )*(?:cosa|qual|quale|quali|come|perch[eéè]|quando|dove|chi|scrivi(?:mi)? (?:un|una)|crea|genera|immagina|inventa|traduci|spiegami|raccontami|riassumi|correggi|fai (?:un|una)|fammi (?:un|una)|dammi (?:un|una)) ')
and not (reply_asks and turn_words <= 12)
