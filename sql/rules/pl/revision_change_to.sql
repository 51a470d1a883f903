-- id: pl.revision.change_to
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: asks to rewrite, change, take out or leave out part of what was given
-- hit: Zmień imię na Zosia
-- hit: przepisz to bez przymiotników
-- hit: Usuń ostatni akapit
-- hit: To samo, ale bez emotikonów
-- hit: wywal przymiotniki
-- miss: Jak zmienić koło w aucie?
-- miss: Przeredaguj następujący tekst:
-- miss: Jak usunąć plamę z wina?
-- miss: Bez problemu
-- miss: To samo dla drugiej tabeli
-- miss: Bez glutenu i laktozy, jakie śniadanie polecasz?
-- miss: Opuść mnie na chwilę, wracam zaraz
turn_words <= 40
and (
    opens('(?:nie |ale |ok |okej |dobra |dobrze |super |dzięki |dzieki |i |a |teraz |proszę |prosze |możesz |mozesz |może |czy możesz |mógłbyś |chcę żebyś |chcę |tylko |raczej |to |tekst |odpowiedź |trochę |troche |nieco |dużo |znacznie |jeszcze |zrób |zrob |napisz |niech będzie |go |ją |wszystko )*(?:zmień|zmien|zmienić|zamień|zamien|zamienić|zastąp|zastap|usuń|usun|usunąć|wyrzuć|wykreśl|przerób|przerob|przepisz|przeredaguj|przeformułuj|przeformuluj|sparafrazuj|popraw (?:to|ten|tę|tytuł|zakończenie)) ')
    or opens('(?:nie |ale |ok |okej |dobra |dobrze |super |dzięki |dzieki |i |a |teraz |proszę |prosze |możesz |mozesz |może |czy możesz |mógłbyś |chcę żebyś |chcę |tylko |raczej |to |tekst |odpowiedź |trochę |troche |nieco |dużo |znacznie |jeszcze |zrób |zrob |napisz |niech będzie |go |ją |wszystko )*(?:to samo|tak samo|ten sam (?:tekst|kod)|jeszcze raz|ponownie) (?:bez|(?:ale |tylko )+(?:bez|z|po|w|na|dla)) ')
    or opens('(?:nie |ale |ok |okej |dobra |dobrze |super |dzięki |dzieki |i |a |teraz |proszę |prosze |możesz |mozesz |może |czy możesz |mógłbyś |chcę żebyś |chcę |tylko |raczej |to |tekst |odpowiedź |trochę |troche |nieco |dużo |znacznie |jeszcze |zrób |zrob |napisz |niech będzie |go |ją |wszystko )*(?:bez (?:[a-ząćęłńóśźż]+)|nie (?:używaj|uzywaj|pisz|dodawaj|powtarzaj|wspominaj|zmieniaj|zaczynaj|rób|stosuj)) ')
    or says(' zamiast (?:tego|niego) ')
    or turn_words <= 14 and not is_question and opens('(?:nie |ok |ale |prosz[eę] |i )*(?:wywal|skasuj|wytnij|usu[nń]|wyrzu[cć]|pozb[aą]d[zź] si[eę]|pomi[nń]|wykre[sś]l|zlikwiduj|opu[sś][cć]) ') and not says(' (?:mnie) ')
    or turn_words <= 20 and not is_question and opens('(?:[^ ]+ ){2,7}(?:i|a) (?:usu[nń]|wywal|wyrzu[cć]|skr[oó][cć]|zmie[nń]|popraw|wyd[lł]u[zż]|bez) ')
)
and not opens('(?:a |i |ale |ok |cześć |teraz |więc )*(?:co|czego|jak|jaki|jaka|jakie|który|która|które|dlaczego|czemu|po co|kiedy|gdzie|kto|ile|czy jest|jeśli|napisz (?:mi )?(?:opowiadanie|list|wiersz|kod|tekst|artykuł|esej)|stwórz|przetłumacz|wyjaśnij|opowiedz|popraw błędy|wymień|wyobraź) ')
and not says(' (?:następujący|następujące|poniższy) ')
and not opens('(?:ok |dobra )*bez (?:problemu|wątpienia|sensu) ')
and not (is_question and turn_words > 6 and opens('(?:bez) '))
