-- id: it.ignored.part_missing
-- polarity: dsat
-- kind: ignored
-- weight: 2.0
-- description: asks where a part of the text is: sources, paragraphs, accents
-- hit: e le fonti?
-- hit: mancano le fonti
-- miss: E le vacanze?
-- miss: E gli esempi della vita aiutano a imparare
turn_words <= 7
and opens('(?:ma |no )*(?:dove (?:sono|è|sono finiti)|e|mancano|manca|hai dimenticato) (?:gli |le |i |il |la |l |lo )?(?:accenti|paragrafi|fonti|riferimenti|citazioni|esempi|esempio|titol[oi]|rim[ae]|firma|conclusione|introduzione|emoji|commenti|link|immagin[ei]|tabella)(?: vergeten| olvid[^ ]*| oubli[^ ]*| nicht| bitte| por favor| stp)* $')
and not reply_asks
