-- id: it.negative_feedback.not_what_i_wanted
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.5
-- description: says that this is not what was asked for or meant
-- hit: Non è quello che ho chiesto
-- hit: non e quello che volevo
-- hit: Non hai capito la mia domanda
-- hit: Non hai risposto alla domanda
-- hit: Volevo una poesia, non una filastrocca
-- hit: Non ti avevo chiesto un riassunto
-- hit: la barca non si vede
-- miss: Di cosa ho bisogno per il passaporto?
-- miss: Il mio capo dice che non è quello che voleva, come rispondo?
-- miss: Volevo sapere se piove, non ho ombrello
-- miss: Traduci: ho chiesto il pesce, non la carne
turn_words <= 80
and (
    says(' non (?:è|é|e|era|sono|erano) (?:proprio |esattamente |affatto |questo |questa )*(?:quello|quella|ciò|cio|quel|la risposta|il risultato) (?:che )?(?:ti |le |vi |io )*(?:ho (?:chiesto|detto|domandato|richiesto)|avevo (?:chiesto|detto)|volevo|voglio|chiedevo|chiedo|cercavo|cerco|intendevo|intendo|mi serve|mi serviva|mi aspettavo|mi aspetto|stavo (?:chiedendo|cercando)|sto (?:chiedendo|cercando)) ')
    or says(' non (?:ti |ho |ti ho |le ho )*(?:chiesto|chiedevo|intendevo|volevo|parlavo di|mi riferivo a|dicevo) (?:questo|questa|ciò|cio|quello|quella) ')
    or says(' non (?:hai|ha|stai|mi hai|mi stai) (?:capito|risposto|rispondendo|compreso|capendo|inteso) (?:a |alla |bene |quello |niente |nulla |la |il |cosa |che )*(?:mia|domanda|richiesta|chiesto|niente|bene|senso|che|ho|nulla) ')
    or says(' (?:non risponde alla (?:mia )?domanda|non c entra (?:niente|nulla)|niente a che (?:fare|vedere)|hai (?:capito male|frainteso)|fuori tema) ')
    or turn_words <= 14 and opens('(?:no |ma |io |ti |veramente |guarda che )*(?:(?:ho|avevo) (?:chiesto|richiesto|detto)|volevo|chiedevo|cercavo|mi serviva|mi servivano)(?: [^ ]+){1,6} (?:e )?non(?: [^ ]+){1,5} $') and raw('[,;.] *(?:e )?non | e non ') and not is_question and not says(' (?:volevo (?:sapere|chiedere|chiederti|andare)|non (?:so|ho|avevo|posso|riesco|sono|mi|si|ci|lo|c)) ')
    or says(' non (?:ti |le |vi )?(?:ho|avevo) (?:mica )?(?:chiesto|detto) (?:questo|questa|quello|ciò|di|un|una) ')
    or turn_words between 4 and 16 and not is_question and not reply_asks and raw('[,;]| (?:e) ') and says(' (?:non (?:lo |la |li |le |ne )?(?:voglio|mi serve|mi servono|ho bisogno)(?: (?:di )?(?:questo|tutto questo|tanto|cos[iì] tanto|tutta [^ ]+ roba))?) $')
    or turn_words <= 9 and not is_question and reply_chars > 60 and says(' (?:non si (?:ved[eo]n?o?|nota|capisce|distingue)|non (?:vedo|c è|ci sono|compare|appare) (?:[^ ]+ ){0,3}(?:nessun|nessuna|niente|nulla|affatto|proprio|traccia))(?: |$)') and not reply_asks and not says(' (?:occhiali|mi) ')
)
and not says(' (?:capo|cliente|prof|professore) (?:mi )?(?:dice|ha detto) ')
and not opens('(?:(?:scrivi|scrivimi|continua|ora|adesso|fai|fammi|crea) )*(?:(?:il |un |una |la |con il |con la )?(?:prossim[oa]|nuov[oa]|second[oa]|terz[oa]) (?:capitolo|scena|parte|dialogo)|capitolo|scena|un dialogo|una (?:scena|conversazione|discussione|lite)|fai finta|fingi|comportati|recita|immagina|interpreta|sei un|sei una|agisci) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:tradu|translat)'))
and not raw('(?:grida|urla|risponde)[^\n:«“"]{0,12}[:«“"]')
