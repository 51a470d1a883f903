-- id: de.ignored.again
-- polarity: dsat
-- kind: ignored
-- weight: 2.2
-- description: says that the reply does again what it should not
-- hit: schon wieder der hund im text
-- hit: du benutzt das wort immer noch
-- miss: schon wieder montag
-- miss: Hallo wieder
turn_words between 4 and 18
and not is_question
and not reply_asks
and opens('(?:aber |nein |und )*(?:schon wieder|du (?:schreibst|machst|benutzt|sagst|gibst|hast|verwendest|wiederholst) (?:[^ ]+ ){0,3}(?:schon wieder|wieder|immer noch|ständig))(?: |$)')
and not says(' (?:frage) ')
