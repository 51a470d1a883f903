-- id: nl.ignored.again
-- polarity: dsat
-- kind: ignored
-- weight: 2.2
-- description: says that the reply does again what it should not
-- hit: alweer de hond in de tekst
-- hit: je gebruikt dat woord nog steeds
-- miss: alweer maandag
-- miss: Hallo weer
turn_words between 4 and 18
and not is_question
and not reply_asks
and opens('(?:maar |nee |en )*(?:alweer|je (?:schrijft|gebruikt|doet|zegt|maakt|zet|hebt|blijft) (?:[^ ]+ ){0,3}(?:weer|alweer|steeds|nog steeds|telkens))(?: |$)')
and not says(' (?:vraag) ')
