-- id: it.ignored.again
-- polarity: dsat
-- kind: ignored
-- weight: 2.2
-- description: says that the reply does again what it should not
-- hit: ancora il cane nel testo
-- hit: continui a usare quella parola
-- miss: ancora una domanda su Roma
-- miss: Ciao di nuovo
turn_words between 4 and 18
and not is_question
and not reply_asks
and opens('(?:ma |no |e )*(?:ancora (?:una volta hai|(?:con|le|i|il|la|gli|questo|questa) [^ ]+)|di nuovo (?:hai|le|i|il|la|gli|con) [^ ]+|continui a|hai (?:di nuovo|ancora|rimesso|ripetuto))(?: |$)')
and not says(' (?:domanda) ')
