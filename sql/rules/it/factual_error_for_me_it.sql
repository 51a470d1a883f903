-- id: it.factual_error.for_me_it
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: tells what the code that was given does, other than it should
-- hit: [request] Somma [reply] ```python\nprint(1)\n``` [turn] a me resta tutto vuoto
-- hit: [request] Somma [reply] ```python\nprint(1)\n``` [turn] il tuo script restituisce zero
-- miss: A me sembra bello il mare
-- miss: [request] Somma [reply] ```python\nprint(1)\n``` [turn] spiega il codice
reply_has_code
and turn_words <= 30
and not has_code
and not is_question
and (opens('(?:[^ ]+ ){0,3}(?:a me|da me|sul mio (?:pc|mac|computer)|quando (?:lo |la )?(?:eseguo|lancio|apro|provo|avvio)|(?:il|il tuo|questo) (?:codice|programma)|lo script|il tuo script) (?:[^ ]+ ){0,3}(?:esce|escono|appare|appaiono|compare|d[aà]|mostra|restituisce|stampa|resta|rimane|non|fa|chiede|cancella|dice|viene) ') or opens('(?:ma |e )?(?:quando|appena) (?:lo |la )?(?:eseguo|lancio|apro|provo|avvio|uso|clicco) [^ ]+ ') or opens('(?:ma )?(?:mi )?(?:dice|esce|scrive|segnala) che [^ ]+ '))
and (opens('(?:ma |e )?(?:quando|appena) (?:lo |la )?(?:eseguo|lancio|apro|provo|avvio|uso|clicco) ') or not opens('(?:e |ora |adesso |ok |ciao |per favore )*(?:cosa|qual|quale|quali|come|perch[eéè]|quando|dove|chi|scrivi(?:mi)? (?:un|una)|crea|genera|immagina|inventa|traduci|spiegami|raccontami|riassumi|correggi|fai (?:un|una)|fammi (?:un|una)|dammi (?:un|una)) '))
and (opens('(?:ma |e )?(?:quando|appena) (?:lo |la )?(?:eseguo|lancio|apro|provo|avvio|uso|clicco) ') and not is_question or not says(' (?:qu[eé] (?:hago|puedo)|was (?:tun|kann)|o que (?:fa[cç]o|fazer)|cosa (?:faccio|posso)|come|wat (?:nu|kan)) '))
