-- id: pl.negative_feedback.does_not_work
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.0
-- description: what was given does not do its job
-- hit: Nie działa
-- hit: Wyskakuje mi błąd w linii 3
-- hit: nadal nie dziala
-- hit: nadal ten sam problem
-- hit: znów to samo
-- hit: [request] Dodaj dwie liczby [reply] Proszę:\n```python\nprint(1+2)\n``` [turn] zamyka się od razu
-- hit: nic mi to nie dało
-- hit: znowu ten sam błąd
-- miss: Dlaczego moja lodówka nie działa?
-- miss: Mój samochód nie działa, co robić?
-- miss: Opisz wieś, w której od lat nic się nie zmienia, a ludzie żyją bez prądu i bez wody
-- miss: U nas na wsi od stu lat nic się nie zmienia
-- miss: Mój pies nic mi nie pomaga, co robić?
turn_words <= 120
and (
    says(' (?:to|kod|skrypt|wciąż|nadal|dalej|ale|też|tez|formuła|link|u mnie|przycisk) nie (?:działa|dziala|działają|zadziałało|chce|kompiluje|uruchamia|otwiera|pomogło|zadzialalo) | (?:wyskakuje|dostaję|dostaje|mam|pojawia się|wyrzuca|pokazuje|wywala|zwraca|ten sam|taki) (?:mi |się |ten |taki |teraz |nadal |jakiś |sam |ciągle )*(?:błąd|blad|error|błędy) | nic się nie (?:dzieje|zmieniło|stało) ')
    or turn_words <= 5 and opens('(?:to )?nie (?:działa|dziala|zadziałało) ')
    or turn_words <= 20 and says(' (?:nadal|wciąż|dalej|ciągle|znowu) (?:to samo|ten sam|tak samo|jest błąd|błąd|jest źle) ')
    or turn_words <= 12 and not is_question and says(' (?:nic si[ęe] nie (?:zmienia|zmieni[łl]o)|(?:wci[ąa][żz]|nadal|dalej|ci[ąa]gle|znowu|zn[óo]w) (?:dok[łl]adnie )?(?:to samo|tak samo|bez zmian)|wygl[ąa]da tak samo|(?:[żz]adnej|nie ma) r[óo][żz]nicy|bez [żz]adnych zmian) ')
    or reply_has_code and turn_words <= 40 and says(' (?:wykrzacza|wysypuje|wysypa[lł]|wysypa[lł]o|crashuje|zawiesza|zawiesi[lł]o|zamyka si[eę]|wiesza si[eę]|si[eę] (?:wykrzacza|wysypuje|zawiesza|zamyka|wiesza)|nie (?:kompiluje|uruchamia|odpala|otwiera|[lł]aduje|zapisuje|wy[sś]wietla|pokazuje)|(?:wywala|rzuca|wyrzuca|dostaj[eę]|pokazuje|wyskakuje) (?:[^ ]+ ){0,3}(?:b[lł][aą]d|[a-z]*error|wyj[aą]tek)) ')
    or turn_words <= 12 and not is_question and says(' (?:nic (?:mi |nam |to )*nie (?:pomog[lł]o|pomaga|da[lł]o|daje)|nie (?:pomog[lł]o|pomog[lł]e[sś]|pomaga|jest pomocne|rozwi[aą]zuje|rozwi[aą]za[lł]o)|niewiele (?:mi )?(?:pomog[lł]o|daje|da[lł]o)) ')
    or turn_words <= 4 and opens('(?:to |znowu |zn[oó]w |ci[aą]gle |dalej |nadal |jest )*(?:to samo|ten sam b[lł][aą]d) $') and not reply_asks and not is_question
)
and not opens('(?:(?:a |i |ale |ok |cześć |teraz |więc )*(?:co|czego|jak|jaki|jaka|jakie|który|która|które|dlaczego|czemu|po co|kiedy|gdzie|kto|ile|czy jest|jeśli|napisz (?:mi )?(?:opowiadanie|list|wiersz|kod|tekst|artykuł|esej)|stwórz|przetłumacz|wyjaśnij|opowiedz|popraw błędy|wymień|wyobraź)|mój|moja|moje) ')
and not (says(' (?:lat|lata|wiek|wieku|wieków|wsi|wieś|mieście|kraju|życiu|świecie) ') and says(' (?:zmieni[^ ]*) '))
