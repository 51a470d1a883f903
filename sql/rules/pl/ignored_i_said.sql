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
-- miss: Mama powiedziała, że prosiła o pomoc, napisz jej odpowiedź
-- miss: Co zrobić, gdy zapomniałem hasła?
turn_words <= 50
and (
    says(' już (?:to )?(?:mówiłeś|mówiłaś|mowiles|powiedziałeś|powiedziałaś|pisałeś) | powtarzasz się ')
    or says(' (?:mówiłem|mówiłam|mowilem|mowilam|powiedziałem|powiedziałam|powiedzialem|prosiłem|prosiłam|prosilem|prosilam|pytałem|pytałam|pytalem|pytalam|pisałem|pisałam|napisałem|napisałam|przecież mówi(?:łem|łam)|powtarzam|zaznaczyłem|podałem) (?:[a-ząćęłńóśźż0-9]+ )?| jak (?:już )?(?:mówiłem|mówiłam|pisałem|pisałam|wspomniałem) | moje pytanie (?:brzmiało|brzmi|było) ')
    or says(' (?:zapomniałeś|zapomniałaś|zapomniales|pominąłeś|pominęłaś|pominales|zignorowałeś|zignorowales|ominąłeś|nie (?:dodałeś|uwzględniłeś|napisałeś|podałeś|użyłeś|zrobiłeś|dokończyłeś)) | (?:brakuje|gdzie (?:jest )?reszta|gdzie dalszy) (?:[a-ząćęłńóśźż0-9]+ )?')
)
and (not opens('(?:a |i |ale |ok |cześć |teraz |więc )*(?:co|czego|jak|jaki|jaka|jakie|który|która|które|dlaczego|czemu|po co|kiedy|gdzie|kto|ile|czy jest|jeśli|napisz (?:mi )?(?:opowiadanie|list|wiersz|kod|tekst|artykuł|esej)|stwórz|przetłumacz|wyjaśnij|opowiedz|popraw błędy|wymień|wyobraź) ') or opens('(?:ale |no )*jak (?:już |wcześniej )*(?:mówiłem|mówiłam|pisałem|pisałam|wspomniałem|wspomniałam|prosiłem|prosiłam) '))
and not says(' (?:mama|tata|szef|kolega|koleżanka|mąż|żona|hasła) ')
