-- id: pl.negative_feedback.calls_it_bad
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: calls the reply bad, does not like it, or insults
-- hit: Nie podoba mi się zakończenie
-- hit: to jest beznadziejne
-- hit: Brzmi sztucznie
-- hit: wyszło tak sobie, popraw
-- hit: same brednie
-- hit: nie jestem z tego zadowolona
-- hit: mogłoby być lepiej
-- hit: koniec brzmi niezgrabnie
-- miss: Przetłumacz: nie podoba mi się to miasto
-- miss: Czy źle jest jeść późno?
-- miss: Napisz opowiadanie o nudnym dniu
-- miss: Średnio ile godzin śpi noworodek?
-- miss: Bzdura czy prawda: koty widzą w nocy?
-- miss: Szef nie jest przekonany do projektu, jak go przekonać?
-- miss: Czemu moje auto brzmi dziwnie?
-- miss: Ona krzyczy: kłamiesz
-- miss: Słabo widzę, jakie okulary wybrać
turn_words <= 40
and (
    says(' nie (?:bardzo )?(?:podoba|podobają|pasuje|pomaga|pomogło|pomoglo|przekonuje|odpowiada) mi(?: się| sie| to)? | nie podoba | (?:to )?nie (?:mi )?(?:pomogło|pomaga|pomoglo) | nic mi to nie daje ')
    or opens('(?:nie |ale |to |jest |odpowiedź |twoja odpowiedź |tekst |tytuł |zakończenie |brzmi |wyszło |zbyt |bardzo |strasznie |jakieś |kompletne |totalna |co za |wciąż |nadal |dość |trochę |ta |ten )*(?:beznadziejne|beznadziejna|beznadzieja|słabe|slabe|słaba|slabo|słabo|okropne|nudne|nudna|bezużyteczne|bzdura|bzdury|głupie|glupie|sztucznie|sztuczne|dziwnie|dziwne|tragedia|do bani|do dupy|kiepskie|kiepsko|fatalne|żałosne|niezrozumiałe|rozczarowujące|drętwe|gówno|niedobre) ')
    or says(' (?:jesteś|jestes) (?:głupi|glupi|beznadziejny|bezużyteczny|idiotą|kłamcą|tępy|do niczego) | (?:strata czasu|co za bzdury|pieprzysz|kłamiesz) ')
    or turn_words <= 12 and opens('(?:to |jest |ale |no |troch[ęe] |wysz[łl]o |tekst |brzmi |mail )*(?:niedobrze|niezbyt (?:dobrze|dobre|dobry|fajne|fajnie|[łl]adne|[łl]adnie|udane)|nie(?: jest)?(?: za| zbyt| najlepiej)? (?:dobrze|dobre|dobry|fajne|super|najlepsze)|[śs]rednio|[śs]rednie|tak sobie|takie sobie|marnie|lipa|nie bardzo) (?:$|zr[óo]b|napisz|popraw|spr[óo]buj|jeszcze|przer[óo]b|przepisz|zmie[ńn]|prosz[ęe]|od nowa)')
    or turn_words <= 8 and not is_question and opens('(?:nie |ale |no |to |co za |jakie[sś] |same |kompletne |totalne )*(?:bzdury|bzdura|g[lł]upoty|g[lł]upota|brednie|nonsens|dno|kicha|[sś]mieci|pomy[lł]ka) ')
    or turn_words <= 12 and not is_question and says(' (?:nie (?:przekonuje|przekona[lł]o|przekona[lł]a|zachwyca|powala|pasuje|odpowiada|satysfakcjonuje|podoba) (?:mnie|mi)|nie jestem (?:z tego |tym |do tego )?(?:przekonan[yaą]|zadowolon[yaą])|(?:mnie|mi) (?:to )?nie (?:przekonuje|pasuje|zachwyca|odpowiada)|mog[lł]oby by[cć] lepiej|sta[cć] ci[eę] na wi[eę]cej) ')
    or turn_words <= 16 and not is_question and says(' (?:(?:brzmi|brzmi[aą]|czyta si[eę]|wygl[aą]da) (?:[^ ]+ ){0,3}(?:dziwnie|[zź]le|nienaturalnie|niezgrabnie|g[lł]upio|nielogicznie|pusto)|(?:dziwnie|nienaturalnie|niezgrabnie) (?:to )?brzmi|(?:s[lł]abo|[zź]le|ma[lł]o|kiepsko|niedok[lł]adnie) (?:opisan|napisan|wyja[sś]nion|przet[lł]umaczon|rozwini[eę]t|zrobion|uzasadnion)[^ ]+|(?:opisan|napisan|wyja[sś]nion)[^ ]+ (?:s[lł]abo|[zź]le|kiepsko)) ') and not says(' (?:auto|telefon) ')
)
and not is_question
and not opens('(?:przetłumacz) ')
and not opens('(?:(?:napisz|pisz|teraz|kontynuuj|zr[oó]b) )*(?:(?:nast[eę]pny|nast[eę]pna|kolejny|kolejna|nowy|nowa|drugi|druga|trzeci) (?:rozdzia[lł]|scena|cz[eę][sś][cć]|akapit)|rozdzia[lł]|scena|scen[eę]|dialog|rozmow[eę]|k[lł][oó]tni[eę]|wciel si[eę]|udawaj|zachowuj si[eę]|odegraj|wyobra[zź]|jeste[sś] (?:teraz )?(?:nauczyciel|lekarz|kap)[^ ]*|b[aą]d[zź]) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:przet[lł]umacz|t[lł]umacz|translat)'))
and not opens('(?:a |i )*(?:jak (?:powiedzie[cć]|jest|si[eę] m[oó]wi|napisa[cć]|przet[lł]umaczy[cć])|co (?:znaczy|oznacza)) ')
and not raw('(?:krzyczy|wo[lł]a|odpowiada)[^\n:«“"]{0,12}[:«“"]')
and not opens('(?:s[lł]abo|[zź]le|dziwnie) (?:mi |si[eę] )*(?:widz[eę]|s[lł]ysz[eę]|[sś]pi[eę]|czuj[eę]|znam|m[oó]wi[eę]) ')
