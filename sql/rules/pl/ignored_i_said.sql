-- id: pl.ignored.i_said
-- polarity: dsat
-- kind: ignored
-- weight: 2.3
-- description: repeats what was said or asked before, or what was forgotten
-- hit: Mówiłem, żeby nie używać list
-- hit: prosiłam o dziesięć przykładów
-- hit: Zapomniałeś o drugiej części
-- hit: Brakuje zakończenia
-- hit: już to pisałeś
-- hit: Jak już pisałem, bez zewnętrznych bibliotek
-- hit: Prosiłem o rym a ty piszesz prozą
-- hit: już mi to podałeś
-- miss: Mama powiedziała, że prosiła o pomoc, napisz jej odpowiedź
-- miss: Co zrobić, gdy zapomniałem hasła?
turn_words <= 50
and (
    says(' już (?:to )?(?:mówiłeś|mówiłaś|mowiles|powiedziałeś|powiedziałaś|pisałeś) | powtarzasz się ')
    or says(' (?:mówiłem|mówiłam|mowilem|mowilam|powiedziałem|powiedziałam|powiedzialem|prosiłem|prosiłam|prosilem|prosilam|pytałem|pytałam|pytalem|pytalam|pisałem|pisałam|napisałem|napisałam|przecież mówi(?:łem|łam)|powtarzam|zaznaczyłem|podałem) (?:[a-ząćęłńóśźż0-9]+ )?| jak (?:już )?(?:mówiłem|mówiłam|pisałem|pisałam|wspomniałem) | moje pytanie (?:brzmiało|brzmi|było) ')
    or says(' (?:zapomniałeś|zapomniałaś|zapomniales|pominąłeś|pominęłaś|pominales|zignorowałeś|zignorowales|ominąłeś|nie (?:dodałeś|uwzględniłeś|napisałeś|podałeś|użyłeś|zrobiłeś|dokończyłeś)) | (?:brakuje|gdzie (?:jest )?reszta|gdzie dalszy) (?:[a-ząćęłńóśźż0-9]+ )?')
    or turn_words <= 30 and says(' (?:prosi[lł][ea]m|chcia[lł][ea]m|pyta[lł][ea]m|m[oó]wi[lł][ea]m) (?:[^ ]+ ){1,12}a (?:ty |pan |pani )?(?:napisa[lł][ea][sś]|da[lł][ea][sś]|zrobi[lł][ea][sś]|piszesz|dajesz|m[oó]wisz|odpowiadasz|odpowiedzia[lł][ea][sś]|jest|dosta[lł][ea]m|mam) ') and not is_question
    or turn_words <= 12 and not is_question and says(' (?:ju[zż] (?:mi |to |nam )*(?:opowiada[lł]e[sś]|opowiada[lł]a[sś]|m[oó]wi[lł]e[sś]|m[oó]wi[lł]a[sś]|da[lł]e[sś]|pisa[lł]e[sś]|poda[lł]e[sś]|powiedzia[lł]e[sś])) ')
)
and (not opens('(?:a |i |ale |ok |cześć |teraz |więc )*(?:co|czego|jak|jaki|jaka|jakie|który|która|które|dlaczego|czemu|po co|kiedy|gdzie|kto|ile|czy jest|jeśli|napisz (?:mi )?(?:opowiadanie|list|wiersz|kod|tekst|artykuł|esej)|stwórz|przetłumacz|wyjaśnij|opowiedz|popraw błędy|wymień|wyobraź) ') or opens('(?:ale |no )*jak (?:już |wcześniej )*(?:mówiłem|mówiłam|pisałem|pisałam|wspomniałem|wspomniałam|prosiłem|prosiłam) '))
and not says(' (?:mama|tata|szef|kolega|koleżanka|mąż|żona|hasła) ')
and not opens('(?:(?:napisz|pisz|teraz|kontynuuj|zr[oó]b) )*(?:(?:nast[eę]pny|nast[eę]pna|kolejny|kolejna|nowy|nowa|drugi|druga|trzeci) (?:rozdzia[lł]|scena|cz[eę][sś][cć]|akapit)|rozdzia[lł]|scena|scen[eę]|dialog|rozmow[eę]|k[lł][oó]tni[eę]|wciel si[eę]|udawaj|zachowuj si[eę]|odegraj|wyobra[zź]|jeste[sś] (?:teraz )?(?:nauczyciel|lekarz|kap)[^ ]*|b[aą]d[zź]) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:przet[lł]umacz|t[lł]umacz|translat)'))
and not raw('(?:krzyczy|wo[lł]a|odpowiada)[^\n:«“"]{0,12}[:«“"]')
