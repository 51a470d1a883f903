-- id: uk.ignored.part_missing
-- polarity: dsat
-- kind: ignored
-- weight: 2.0
-- description: asks where a part of the text is: sources, paragraphs, accents
-- hit: а де джерела
-- hit: забув про абзаци
-- miss: Де Київ?
-- miss: А де приклади з життя допомагають вчитися найкраще
turn_words <= 7
and opens('(?:але )*(?:а |і |ну |але )*(?:де|забу(?:в|ла) про|забу(?:в|ла)|нема|немає) (?:ж |мої |всі )?(?:абзаци|абзаців|коми|джерела|джерел|посилан(?:ня|ь)|цитати|цитат|приклад(?:и|ів)?|заголов(?:ок|ки)|заголовків|рим[аи]?|підпис|висновок|висновки|вступ|смайли|коментарі|картинк[аи]|таблиця|імпорт[иу]?)(?: vergeten| olvid[^ ]*| oubli[^ ]*| nicht| bitte| por favor| stp)* $')
and not reply_asks
