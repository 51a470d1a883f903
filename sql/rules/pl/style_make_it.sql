-- id: pl.style.make_it
-- polarity: dsat
-- kind: style
-- weight: 2.3
-- description: asks for another length or tone, or says that those given do not fit
-- hit: Krócej
-- hit: Zrób to bardziej formalnie
-- hit: za długie, skróć
-- hit: Te zadania są za trudne
-- hit: za mało słów
-- hit: o wiele za krótkie
-- hit: brzmi zbyt kwieciście
-- hit: zbyt przeładowane, usuń połowę
-- hit: zbyt mroczne
-- miss: Która droga do Gdańska jest krótsza?
-- miss: Jak być bardziej uprzejmym?
-- miss: Czy japoński jest za trudny dla mnie?
-- miss: Szef powiedział, że mail jest za krótki, co mu odpisać?
-- miss: Czy to zbyt poważna choroba?
-- miss: Za późno na rezerwację, co teraz?
-- miss: Wracam za chwilę
turn_words <= 25
and (
    opens('(?:nie |ale |ok |okej |dobra |dobrze |super |dzięki |dzieki |i |a |teraz |proszę |prosze |możesz |mozesz |może |czy możesz |mógłbyś |chcę żebyś |chcę |tylko |raczej |to |tekst |odpowiedź |trochę |troche |nieco |dużo |znacznie |jeszcze |zrób |zrob |napisz |niech będzie |go |ją |wszystko )*(?:krócej|krocej|krótszy|krótsze|krótsza|krótszą|dłużej|dłuższe|dłuższy|prościej|prosciej|luźniej|śmieszniej|naturalniej|zwięźlej|ciekawiej|ładniej|milej|(?:bardziej|mniej|zbyt|za) (?:formaln|oficjaln|profesjonaln|naturaln|luźn|prost|zwięz|ludzk|kreatywn|emocjonaln|potoczn|szczegół|długi|dlugi|krótk|krotk|ogóln|ogoln|skomplikowan|techniczn|sztuczn|zabawn|poetyck|konkretn|trudn|łatw|latw|oczywist|sztywn|dziecinn|poważn|krótko|prost)[a-ząćęłńóśźż]*|(?:skróć|skroc|skrócić|wydłuż|uprość|uprosc|uprościć|rozwiń to|rozbuduj|ulepsz|popraw styl)) ?')
    or says(' (?:za|zbyt) (?:długie|długi|długa|dlugie|krótkie|krótki|krótka|formalne|oficjalne|skomplikowane|trudne|łatwe|latwe|oczywiste|sztywne|dziecinne|mało słów) | (?:za mało|zbyt mało|nie ma) (?:\d+ )?słów ')
    or turn_words <= 8 and not is_question and opens('(?:nie |ale |to |jest |tekst |brzmi |dla mnie |trochę |wciąż |nadal |o wiele |dużo )*(?:za|zbyt) (?:bardzo )?(?:skomplikowan|techniczn|ogólnikow|sztuczn|nudn|suche|suchy|sucho|kwieci[sś]|poważn|drobiazgow|rozwlek)[a-ząćęłńóśźż]* (?:$|uprość|skróć|zrób|popraw|napisz)')
    or turn_words <= 7 and opens('(?:nie |ale |to |jest |tekst |plan |brzmi |wyszło |trochę |wciąż |nadal |o wiele )*(?:za|zbyt) (?:bardzo )?[^ ]+ (?:rozluźnij|skróć|uprość|zrób|usuń|wyrzuć|popraw|zmień|odejmij|dodaj|napisz|poproszę)') and not is_question
    or turn_words <= 5 and not is_question and opens('(?:to |jest |ale |brzmi |wysz[lł]o |troch[eę] |nadal |o wiele |tekst )*(?:za|zbyt) [^ ]+(?:o|nie|ne|ny|na|kie|ki|ka|we|wy|wa|te|ty|ta|[lł]e|[lł]y|[lł]a|ie) $') and not says(' za (?:darmo|rok|chwil[eę]|granic[aą]|mnie|nas|domem|godzin[eę]|co) ')
)
and not opens('(?:a |i |ale |ok |cześć |teraz |więc )*(?:co|czego|jak|jaki|jaka|jakie|który|która|które|dlaczego|czemu|po co|kiedy|gdzie|kto|ile|czy jest|jeśli|napisz (?:mi )?(?:opowiadanie|list|wiersz|kod|tekst|artykuł|esej)|stwórz|przetłumacz|wyjaśnij|opowiedz|popraw błędy|wymień|wyobraź) ')
and not (is_question and says(' (?:dla mnie|czy) ')) 
and not says(' (?:szef|szefowa|klient|klientka|nauczyciel|nauczycielka|mama|tata|kolega|koleżanka)(?: mi| mój)? (?:powiedzia[łl]a?|m[óo]wi|twierdzi|napisa[łl]a?|uwa[żz]a) ')
