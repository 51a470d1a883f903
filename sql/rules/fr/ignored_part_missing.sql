-- id: fr.ignored.part_missing
-- polarity: dsat
-- kind: ignored
-- weight: 2.0
-- description: asks where a part of the text is: sources, paragraphs, accents
-- hit: et les sources ?
-- hit: t'as oublié les sources
-- miss: Et les enfants ?
-- miss: Et les exemples de la vie aident à apprendre
turn_words <= 7
and opens('(?:mais |tu |as )*(?:o[uù] (?:est|sont|sont pass[eé]s)|et|il manque|t as oubli[eé]|tu as oubli[eé]) (?:les |la |le |l |mes |des )?(?:accents|majuscules|paragraphes|sources|r[eé]f[eé]rences|citations|exemples?|titres?|rimes?|signature|conclusion|introduction|emojis|commentaires|liens?|images?|tableau)(?: vergeten| olvid[^ ]*| oubli[^ ]*| nicht| bitte| por favor| stp)* $')
and not reply_asks
