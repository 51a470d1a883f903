-- id: pl.revision.i_want
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: restates what is wanted, against what was given
-- hit: ale chcę tylko nazwiska
-- hit: ten jest czerwony, chcę niebieski
-- miss: Chcę nauczyć się pływać
-- miss: Cześć, chcę plan diety
turn_words <= 25
and not is_question
and (
    turn_words <= 20 and opens('(?:(?:ale|nie|tylko|po prostu|raczej) )+(?:ja )?(?:chc[eę]|chcia[lł][ea]m|chcia[lł](?:a)?bym|potrzebuj[eę]|potrzebowa[lł][ea]m|szukam|wol[eę]|chodzi mi o|chodzi[lł]o mi o) ')
    or turn_words <= 16 and says(' (?:ja )?(?:chc[eę]|chcia[lł][ea]m|chcia[lł](?:a)?bym|potrzebuj[eę]|potrzebowa[lł][ea]m|szukam|wol[eę]|chodzi mi o|chodzi[lł]o mi o) (?:[^ ]+ )?(?:tylko|jedynie) ')
    or turn_words <= 12 and raw('^[^,.:;\n]{5,80}, ?(?:а|но|але|a|ale) ') and says(' (?:ja )?(?:chc[eę]|chcia[lł][ea]m|chcia[lł](?:a)?bym|potrzebuj[eę]|potrzebowa[lł][ea]m|szukam|wol[eę]|chodzi mi o|chodzi[lł]o mi o) ')
    or turn_words <= 12 and raw('^[^,.:;\n]{5,60}, ?') and says(' (?:jest|to) ') and says(' (?:ja )?(?:chc[eę]|chcia[lł][ea]m|chcia[lł](?:a)?bym|potrzebuj[eę]|potrzebowa[lł][ea]m|szukam|wol[eę]|chodzi mi o|chodzi[lł]o mi o) ')
)
and not opens('(?:a )*(?:teraz) ')
and not opens('(?:cze[sś][cć]|hej|witam) ')
and not opens('(?:a |i |teraz |ok |cze[sś][cć] |prosz[eę] )*(?:co|jak|jaki|jaka|jakie|kt[oó]r[yae]|dlaczego|czemu|kiedy|gdzie|kto|ile|czy|napisz (?:mi )?(?:opowiadanie|list|wiersz|tekst|artyku[lł]|esej|rozprawk[eę])|stw[oó]rz|przet[lł]umacz|wyja[sś]nij|opowiedz|wymy[sś]l|podaj) ')
and not (reply_asks and turn_words <= 12)
