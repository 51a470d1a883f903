-- id: pl.revision.comparative
-- polarity: dsat
-- kind: revision
-- weight: 2.2
-- description: asks for something more or less so than what was given
-- hit: coś odważniejszego
-- hit: coś mniej poważnego
-- miss: Coś jeszcze?
-- miss: Chcę motor, który jest tańszy?
turn_words <= 10
and not is_question
and opens('(?:nie |ok |hm+ |i |ale )*(?:(?:co[sś]|jaki[sś]|jaka[sś]|troch[eę]|o wiele|du[zż]o|jeszcze|wol[eę]|wola[lł]bym|wola[lł]abym|daj|daj co[sś]|zr[oó]b|prosz[eę]|chc[eę]|chc[eę] co[sś]|napisz) )+(?:co[sś] |troch[eę] |jeszcze |to )*(?:(?:bardziej|mniej) [^ ]+|[^ ]+(?:szego|sz[aą]|szy|sze|iej))(?: prosz[eę])? $(?: |$)')
and not opens('(?:a |i |teraz |ok |cze[sś][cć] |prosz[eę] )*(?:co|jak|jaki|jaka|jakie|kt[oó]r[yae]|dlaczego|czemu|kiedy|gdzie|kto|ile|czy|napisz (?:mi )?(?:opowiadanie|list|wiersz|tekst|artyku[lł]|esej|rozprawk[eę])|stw[oó]rz|przet[lł]umacz|wyja[sś]nij|opowiedz|wymy[sś]l|podaj) ')
and not reply_asks
and not (opens('(?:chc[eę]) ') and says(' (?:na) '))
and not says(' (?:p[oó][zź]niej|dalej|wcze[sś]niej|lepiej|pierwszy|nasz[^ ]*|wasz[^ ]*|wi[eę]kszy|starszy|m[lł]odszy|zawsze|jeszcze|nowszy|piszesz) ')
