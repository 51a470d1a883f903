-- id: pl.revision.should_be
-- polarity: dsat
-- kind: revision
-- weight: 2.2
-- description: says what the text should be instead, or that it has to be reworked
-- hit: lepiej bez imion
-- hit: Ma mieć maksymalnie dwie strony
-- hit: musisz to zmienić bo jest zbyt dziecinne
-- miss: Lepiej nad morze czy w góry?
-- miss: Jutro ma padać deszcz
-- miss: Masz być teraz przewodnikiem po muzeum
turn_words <= 40
and (
    says(' (?:(?:powinno|powinien|powinna|powinny|ma|maj[aą]|mia[lł]o|mia[lł]y|musi|musz[aą]|mo[zż]e) (?:by[cć]|mie[cć]|zaczyna[cć]|ko[nń]czy[cć]|brzmie[cć]|zawiera[cć]|zosta[cć])(?: [^ ]+){0,3} (?:nie|tylko|wi[eę]cej|mniej|maksymalnie|max|minimum|zamiast|pierwszej|trzeciej|przesz[lł][^ ]+|tera[zź]niejszy[^ ]*|s[lł][oó]w|akapit[^ ]*|zda[nń]|linijek|stron[^ ]*)|(?:musisz|mo[zż]esz|m[oó]g[lł]by[sś]|mog[lł]aby[sś]|trzeba|chc[eę] [zż]eby[sś]|prosz[eę]|potrzebuj[eę] [zż]eby[sś]|chcia[lł][a]?bym [zż]eby[sś])(?: to| mi| go| j[aą]| ten tekst| tekst)* (?:przerobi[cćlł][^ ]*|przepisa[cćlł][^ ]*|zmieni[cć]|zmieni[lł]|poprawi[cć]|poprawi[lł]|skr[oó]ci[cć]|skr[oó]ci[lł]|przeredagowa[cć]|zmodyfikowa[cć]|napisa[cć] (?:to )?(?:od nowa|jeszcze raz|inaczej))) ')
    or turn_words <= 20 and opens('(?:nie |hm+ |ok |ale )*(?:lepiej|raczej|wola[lł]bym|wola[lł]abym|wol[eę]|zamiast tego|lepiej brzmi|lepiej by by[lł]o) (?:bez|z|ze|w|daj|napisz|zrób|zrob|u[zż]yj|co[sś]|[zż]eby|tak|inny|inne|inn[aą]|jak|po|na) ')
    or (turn_words <= 6 or turn_words <= 16 and overlap_reply > 0) and opens('(?:a |i |ale |nie )*(?:nie lepiej|nie by[lł]oby lepiej|lepiej (?:niech|[zż]eby|jakby)|unikaj|wola[lł][a]?bym|niech (?:lepiej|raczej)) ')
    or turn_words <= 16 and overlap_reply > 0 and not is_question and says(' (?:zamiast) ')
    or turn_words <= 20 and raw('["«“„][^"»”“]+["»”“]') and opens('(?:nie |hm+ |ok )*(?:lepiej|raczej|wola[lł]bym|wola[lł]abym|wol[eę]|zamiast tego|lepiej brzmi|lepiej by by[lł]o) ')
)
and not (is_question and opens('(?:a |i |teraz |ok |cze[sś][cć] |prosz[eę] )*(?:co|jak|jaki|jaka|jakie|kt[oó]r[yae]|dlaczego|czemu|kiedy|gdzie|kto|ile|czy|napisz (?:mi )?(?:opowiadanie|list|wiersz|tekst|artyku[lł]|esej|rozprawk[eę])|stw[oó]rz|przet[lł]umacz|wyja[sś]nij|opowiedz|wymy[sś]l|podaj) '))
and not (reply_asks and turn_words <= 6)
