-- id: pl.negative_feedback.not_what_i_wanted
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.5
-- description: says that this is not what was asked for or meant
-- hit: To nie jest to, o co prosiłem
-- hit: nie o to mi chodziło
-- hit: Nie odpowiedziałeś na moje pytanie
-- hit: nie o to pytalam
-- hit: Chciałam wiersz, nie opowiadanie
-- hit: statku wcale nie widać
-- miss: O co pytają na rozmowie o pracę?
-- miss: Klient pisze, że nie to zamawiał, jak mu odpisać?
-- miss: Chciałem pojechać w góry, nie wiem dokąd
turn_words <= 60
and (
    says(' nie (?:jest )?(?:o )?(?:to|tego|tym) (?:mi |o co |co |czego |cię |ja |o czym )*(?:chodzi|chodziło|chodzilo|prosiłem|prosiłam|prosilem|prosilam|pytałem|pytałam|pytalem|pytalam|pytam|chciałem|chciałam|chcialem|chcialam|chcę|chce|szukam|szukałem|szukałam|miałem na myśli|miałam na myśli|potrzebuję|mówiłem|mówiłam|proszę) ')
    or says(' nie (?:odpowiedziałeś|odpowiedziałaś|odpowiedziales|odpowiadasz|odpowiada|zrozumiałeś|zrozumiałaś|zrozumiales|rozumiesz|zrozumialeś) (?:w ogóle |dobrze )?(?:na |mnie|mojego|o co|pytania|pytanie|co|moje|moich) ?')
    or says(' (?:nie na temat|źle mnie zrozumiałeś|zle mnie zrozumiales|nie ma nic wspólnego|nie tak to) ')
    or turn_words <= 12 and opens('(?:nie |ale |ja |no |przecież )*(?:chcia[łl][ea]m|potrzebowa[łl][ea]m|prosi[łl][ea]m(?: o)?|szuka[łl][ea]m|mia[łl][ao] by[ćc])(?: [^ ]+){1,5} (?:a )?nie(?: [^ ]+){1,4} $') and raw('[,;.] *(?:a )?nie | a nie ') and not is_question and not says(' (?:chcia[łl][ea]m (?:zapyta[ćc]|wiedzie[ćc])|nie (?:wiem|mam|mog[ęe]|mog[łl][ea]m|umiem|jest|by[łl]o|uda[łl]o)) ')
    or turn_words between 4 and 16 and not is_question and not reply_asks and raw('[,;]| (?:a) ') and says(' (?:(?:ja )?nie (?:chc[eę]|potrzebuj[eę]|trzeba)(?: (?:tego|a[zż] tyle|tyle|tak du[zż]o))?) $')
    or turn_words <= 9 and not is_question and reply_chars > 60 and says(' (?:(?:[^ ]+ ){0,3}(?:w og[oó]le |wcale |prawie )?nie (?:wida[cć]|widz[eę]|ma [sś]ladu|s[lł]ycha[cć]))(?: |$)') and not reply_asks and not says(' (?:okular[^ ]*|mnie) ')
)
and not says(' (?:klient|szef) ')
and not opens('(?:(?:napisz|pisz|teraz|kontynuuj|zr[oó]b) )*(?:(?:nast[eę]pny|nast[eę]pna|kolejny|kolejna|nowy|nowa|drugi|druga|trzeci) (?:rozdzia[lł]|scena|cz[eę][sś][cć]|akapit)|rozdzia[lł]|scena|scen[eę]|dialog|rozmow[eę]|k[lł][oó]tni[eę]|wciel si[eę]|udawaj|zachowuj si[eę]|odegraj|wyobra[zź]|jeste[sś] (?:teraz )?(?:nauczyciel|lekarz|kap)[^ ]*|b[aą]d[zź]) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:przet[lł]umacz|t[lł]umacz|translat)'))
and not raw('(?:krzyczy|wo[lł]a|odpowiada)[^\n:«“"]{0,12}[:«“"]')
