-- id: pl.factual_error.in_fact
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: corrects a fact of the reply: this and not that, in fact, as far as I know
-- hit: To było w 1905 a nie w 1903
-- hit: O ile wiem był Szwajcarem
-- hit: w zeszycie mam inny rok
-- miss: Wydaje mi się że czas spać, opowiedz bajkę
-- miss: To 5 czy 6?
turn_words <= 25
and (
    says(' (?:by[lł]o|by[lł]|by[lł]a|to|jest|s[aą]|w) (?:[^ ]+ ){0,3}\d[^ ]* (?:roku )?a nie (?:w )?\d[^ ]* | nie (?:w )?\d[^ ]* (?:tylko|lecz|ale) (?:w )?\d[^ ]* | przecie[zż] (?:[^ ]+ ){0,3}\d[^ ]* ')
    or opens('(?:nie |ale |hm+ )*(?:w rzeczywisto[sś]ci|tak naprawd[eę]|o ile wiem|wed[lł]ug (?:wikipedii|mojej ksi[aą][zż]ki|mnie)|my[sś]la[lł][ea]m [zż]e|wydaje mi si[eę] [zż]e|chyba) (?:[^ ]+ ){0,4}(?:by[lł]o|by[lł]|by[lł]a|jest|s[aą]|nazywa si[eę]) ')
    or turn_words <= 14 and (says(' (?:(?:w|mojej|moim|na|wed[lł]ug) (?:[^ ]+ )?(?:ksi[aą][zż]ce|podr[eę]czniku|internecie|wikipedii|google|zeszycie|s[lł]owniku) (?:[^ ]+ ){0,3}(?:inn[eyai]|inaczej|co innego|odwrotnie))(?: |$)') or opens('(?:nie |ale )?(?:sprawd[zź]|zweryfikuj|poszukaj) (?:to |jeszcze raz|lepiej|dok[lł]adnie|bo|ponownie)(?: |$)'))
)
and not is_question
and not reply_asks
and not opens('(?:chyba|wydaje mi si[eę] [zż]e) (?:ju[zż] )?(?:czas|lepiej) ')
and not opens('(?:a |i |teraz |ok |cze[sś][cć] |prosz[eę] )*(?:co|jak|jaki|jaka|jakie|kt[oó]r[yae]|dlaczego|czemu|kiedy|gdzie|kto|ile|czy|napisz (?:mi )?(?:opowiadanie|list|wiersz|tekst|artyku[lł]|esej|rozprawk[eę])|stw[oó]rz|przet[lł]umacz|wyja[sś]nij|opowiedz|wymy[sś]l|podaj) ')
