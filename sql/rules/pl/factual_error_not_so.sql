-- id: pl.factual_error.not_so
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: denies in a few words what the reply says
-- hit: [request] Kto namalował Mona Lisę? [reply] Mona Lisę namalował Rafael w 1503 roku. [turn] to nie był rafael
-- hit: [request] Stolica Australii? [reply] Stolicą Australii jest Sydney. [turn] To nie jest Sydney
-- miss: [request] Kto namalował Mona Lisę? [reply] Namalował ją Leonardo. [turn] to nie jest na jutro
-- miss: [request] Podaj rzekę [reply] Czy rzeka ma być długa? [turn] to nie jest długa
turn_words <= 8
and overlap_reply > 0
and not is_question
and not reply_asks
and opens('(?:(?:ale|ej|no|przecie[zż]) )*(?:to )?nie (?:by[lł]|by[lł]a|by[lł]o|jest|s[aą]|by[lł]y|nazywa si[eę]|le[zż]y|wygra[lł]|ma|urodzi[lł] si[eę]|znaczy|oznacza) ')
