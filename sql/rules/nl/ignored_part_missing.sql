-- id: nl.ignored.part_missing
-- polarity: dsat
-- kind: ignored
-- weight: 2.0
-- description: asks where a part of the text is: sources, paragraphs, accents
-- hit: waar zijn de bronnen
-- hit: je bent de inleiding vergeten
-- miss: Waar is Utrecht?
-- miss: En de voorbeelden uit het leven helpen bij leren
turn_words <= 7
and opens('(?:maar )*(?:waar (?:zijn|is|blijven|blijft)|en|je (?:mist|vergeet|vergat)|je bent) (?:de |het |een |mijn |nog )*(?:accenten|alinea s|alineas|bronnen|verwijzingen|citaten|voorbeelden|voorbeeld|titels?|rijm|handtekening|conclusie|inleiding|emoji s|opmerkingen|links?|plaatjes?|tabel|import|imports|haakje|regel)(?: vergeten| olvid[^ ]*| oubli[^ ]*| nicht| bitte| por favor| stp)* $')
and not reply_asks
