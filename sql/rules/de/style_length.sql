-- id: de.style.length
-- polarity: dsat
-- kind: style
-- weight: 2.0
-- description: names in few words the length that the text should have
-- hit: maximal 100 Wörter
-- hit: in 3 Sätzen
-- miss: Ein Aufsatz mit 500 Wörtern über den Frieden in ganz Europa
-- miss: Wie viele Seiten sind 500 Wörter?
turn_words <= 9
and not is_question
and not reply_asks
and opens('(?:[^ ]+ ){0,3}(?:(?:maximal|max|mindestens|höchstens|nicht mehr als|weniger als|nur|in|auf|bis zu|unter|ca) )+(?:de |von |van |di )?[0-9]+ (?:wörtern?|worten?|zeilen|absätzen?|sätzen?|zeichen|seiten|seite) (?:[^ ]+ ){0,4}$')
and not says(' (?:über|aufsatz) ')
and not opens('(?:und |jetzt |bitte |ok |hallo )*(?:was|wie|warum|wieso|wann|wo|wer|welche[rsmn]?|schreib(?:e)? (?:mir )?(?:ein|eine|einen)|erstelle|generiere|übersetze|erkläre|erzähl|nenne|fasse|erfinde|gib mir (?:ein|eine|einen)) ')
