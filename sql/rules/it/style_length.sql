-- id: it.style.length
-- polarity: dsat
-- kind: style
-- weight: 2.0
-- description: names in few words the length that the text should have
-- hit: massimo 100 parole
-- hit: in 3 righe
-- miss: Un saggio di 500 parole sulla pace e la sua storia
-- miss: 500 parole quante pagine sono?
turn_words <= 9
and not is_question
and not reply_asks
and opens('(?:[^ ]+ ){0,3}(?:(?:massimo|max|minimo|min|al massimo|non pi[uù] di|meno di|solo|in|di|fino a|almeno|circa) )+(?:de |von |van |di )?[0-9]+ (?:parole|righe|paragraf[oi]|frasi|caratteri|pagin[ae]) (?:[^ ]+ ){0,4}$')
and not says(' (?:su|sulla|saggio) ')
and not opens('(?:e |ora |adesso |ok |ciao |per favore )*(?:cosa|qual|quale|quali|come|perch[eéè]|quando|dove|chi|scrivi(?:mi)? (?:un|una)|crea|genera|immagina|inventa|traduci|spiegami|raccontami|riassumi|correggi|fai (?:un|una)|fammi (?:un|una)|dammi (?:un|una)) ')
