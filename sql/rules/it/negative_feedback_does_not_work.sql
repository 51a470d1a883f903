-- id: it.negative_feedback.does_not_work
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.0
-- description: what was given does not do its job
-- hit: Non funziona
-- hit: L'ho provato e mi dà errore alla riga 3
-- hit: continua a non funzionare
-- hit: ancora lo stesso problema
-- hit: resta tutto uguale
-- hit: [request] Somma due numeri [reply] Ecco:\n```python\nprint(1+2)\n``` [turn] si chiude da solo
-- hit: non mi serve a niente
-- hit: continua con lo stesso problema
-- miss: Perché il mio frigorifero non funziona?
-- miss: La mia auto non funziona, che faccio?
-- miss: Racconta di un paese che resta sempre uguale anche quando tutto il mondo intorno cambia
-- miss: Nel mio paese non cambia niente da un secolo
-- miss: Il mio cane non mi aiuta a dormire, consigli su cosa fare?
turn_words <= 120
and (
    says(' (?:(?:così|questo|ancora|il codice|lo script|ma|continua|la formula|ora|a) (?:ancora |proprio |a )*non (?:funziona|funzionano|funzionare|va|parte|compila|gira|cambia|funzionava)|(?:mi|dà|da|ricevo|ottengo|appare|esce|ho|compare|restituisce|sempre) (?:dà |da |dice |esce |ancora |sempre |sta dando )*(?:un |l |lo stesso |questo |il seguente |quest )*(?:errore|errori)|non (?:succede|cambia|è cambiato) (?:niente|nulla)) ')
    or turn_words <= 8 and opens('(?:no |ma )*(?:non (?:mi )?(?:funziona|funzionano|va|parte|compila)) ')
    or turn_words <= 20 and says(' (?:ancora|sempre) (?:lo stesso|la stessa|il solito) (?:errore|problema|cosa|risultato|immagine) ')
    or turn_words <= 12 and not is_question and says(' (?:(?:è|é|resta|rimane) (?:sempre |ancora |tutto )*(?:uguale|identic[oa]|la stessa cosa|come prima)|nessun cambiamento|non è cambiat[oa] (?:nulla|niente)|(?:nulla|niente) è cambiato) ')
    or reply_has_code and turn_words <= 40 and says(' (?:si (?:blocca|chiude|pianta|impalla|ferma)|crasha|(?:non (?:si )?(?:apre|avvia|carica|compila|esegue|salva|mostra|stampa|parte|gira|connette))|(?:esce|appare|compare|d[aà]|mi d[aà]|lancia|ricevo|ottengo) (?:[^ ]+ ){0,3}(?:errore|[a-z]*error|eccezione)) ')
    or turn_words <= 15 and not is_question and says(' non (?:mi |ti )?(?:è |e )?(?:stat[oa] )?(?:aiuta|aiutato|aiutata|serve|serviva|servit[oa]|d aiuto|di aiuto|utile|risolve|risolto)(?: |$)')
    or turn_words <= 15 and not is_question and says(' (?:continua|continuo|seguita) (?:a |ad |con )(?:[^ ]+ ){0,2}(?:stesso|stessa|errore|errori|problema|non)(?: |$)')
    or turn_words <= 5 and opens('(?:è |ancora |sempre |di nuovo |ma )*(?:la stessa cosa|lo stesso (?:errore|problema)|come prima) $') and not reply_asks and not is_question
)
and not opens('(?:e |ma |allora |ora |ciao |ok |però )*(?:cosa|che|qual|quale|quali|come|perch[eéè]|quando|dove|chi|quant[oaie]|se|scrivi (?:un|una|il|la|mi)|crea|genera|immagina|traduci|spiegami|dimmi|parlami|riassumi|correggi|elenca|cos) ')
and not (says(' (?:anni|secol[oi]|paese|vita|mondo|citt[aà]) ') and says(' (?:cambia[^ ]*) '))
