-- id: de.ignored.part_missing
-- polarity: dsat
-- kind: ignored
-- weight: 2.0
-- description: asks where a part of the text is: sources, paragraphs, accents
-- hit: und die Quellen?
-- hit: wo sind die Absätze
-- miss: Wo ist Berlin?
-- miss: Und die Beispiele aus dem Leben helfen beim Lernen
turn_words <= 7
and opens('(?:aber )*(?:wo (?:ist|sind|bleibt|bleiben)|und|es fehlen|bitte) (?:die |der |das |meine |noch )*(?:umlaute|absätze|quellen|quellenangaben|zitate|beispiele?|titel|überschrift(?:en)?|reime?|unterschrift|fazit|einleitung|emojis|kommentare|links?|bild(?:er)?|tabelle|gendern)(?: vergeten| olvid[^ ]*| oubli[^ ]*| nicht| bitte| por favor| stp)* $')
and not reply_asks
