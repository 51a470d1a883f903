-- id: pl.factual_error.for_me_it
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: tells what the code that was given does, other than it should
-- hit: [request] Dodaj [reply] ```python\nprint(1)\n``` [turn] u mnie wszędzie jest pusto
-- hit: [request] Dodaj [reply] ```python\nprint(1)\n``` [turn] twój skrypt zwraca zero
-- miss: U mnie jest zimno
-- miss: [request] Dodaj [reply] ```python\nprint(1)\n``` [turn] wyjaśnij kod
reply_has_code
and turn_words <= 30
and not has_code
and not is_question
and (opens('(?:[^ ]+ ){0,3}(?:u mnie|na moim (?:komputerze|laptopie|pc)|jak (?:to |go )?(?:odpalam|uruchamiam|w[lł][aą]czam|klikam)|(?:ten|tw[oó]j|ten tw[oó]j) (?:kod|skrypt|program)|skrypt|kod) (?:[^ ]+ ){0,3}(?:wychodz[iaą]|wychodz[aą]|pokazuje|pojawia|zwraca|wy[sś]wietla|drukuje|jest|s[aą]|daje|zostaje|robi|kasuje|wypisuje|wyskakuje|nic) ') or opens('(?:ale |i )?(?:jak|kiedy|gdy) (?:to |go )?(?:odpalam|uruchamiam|w[lł][aą]czam|klikam|otwieram|testuj[eę])(?: to)? [^ ]+ ') or opens('(?:ale )?(?:pisze|m[oó]wi|wyskakuje|pokazuje|wy[sś]wietla) [zż]e [^ ]+ '))
and (opens('(?:ale |i )?(?:jak|kiedy|gdy) (?:to |go )?(?:odpalam|uruchamiam|w[lł][aą]czam|klikam|otwieram|testuj[eę])(?: to)? ') or not opens('(?:a |i |teraz |ok |cze[sś][cć] |prosz[eę] )*(?:co|jak|jaki|jaka|jakie|kt[oó]r[yae]|dlaczego|czemu|kiedy|gdzie|kto|ile|czy|napisz (?:mi )?(?:opowiadanie|list|wiersz|tekst|artyku[lł]|esej|rozprawk[eę])|stw[oó]rz|przet[lł]umacz|wyja[sś]nij|opowiedz|wymy[sś]l|podaj) '))
and (opens('(?:ale |i )?(?:jak|kiedy|gdy) (?:to |go )?(?:odpalam|uruchamiam|w[lł][aą]czam|klikam|otwieram|testuj[eę])(?: to)? ') and not is_question or not says(' (?:qu[eé] (?:hago|puedo)|was (?:tun|kann)|o que (?:fa[cç]o|fazer)|cosa (?:faccio|posso)|wat (?:nu|kan)|co robi[cć]|jak) '))
