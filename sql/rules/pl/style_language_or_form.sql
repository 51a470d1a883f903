-- id: pl.style.language_or_form
-- polarity: dsat
-- kind: style
-- weight: 2.0
-- description: asks for the reply in another language or form
-- hit: Po polsku proszę
-- hit: odpowiadaj po polsku
-- hit: W formie tabeli
-- miss: Jak się mówi dziękuję po śląsku?
-- miss: Przetłumacz ten list na angielski: Szanowny Panie
-- miss: Przetłumacz na angielski: zapomniałeś soli
-- miss: [request] Przetłumacz na angielski: dzień dobry [reply] Good morning [turn] Teraz na francuski
turn_words <= 12
and opens('(?:nie |ale |ok |okej |dobra |dobrze |super |dzięki |dzieki |i |a |teraz |proszę |prosze |możesz |mozesz |może |czy możesz |mógłbyś |chcę żebyś |chcę |tylko |raczej |to |tekst |odpowiedź |trochę |troche |nieco |dużo |znacznie |jeszcze |zrób |zrob |napisz |niech będzie |go |ją |wszystko )*(?:odpowiedz |odpowiadaj |mów |pisz |przedstaw |daj |pokaż |ma być |ujmij )*(?:po polsku|po angielsku|po niemiecku|po ludzku|na polski|w (?:języku polskim|języku angielskim|formie (?:tabeli|listy|punktów|tekstu)|tabeli|punktach|jednym zdaniu|pierwszej osobie|trzeciej osobie|czasie przeszłym)|jako (?:tabela|lista|tabelę|listę)|tabelkę|w \d+ (?:słowach|zdaniach)) ')
and not says(' (?:list|szanowny|mail) ')
and not raw('[:：][ \n]*[^ \n][^\n]{3}')
and not (opens('(?:a |i )?teraz (?:po|na) ') and regexp_matches(lower(request), '(?:przet[lł]umacz|t[lł]umacz|translat)'))
