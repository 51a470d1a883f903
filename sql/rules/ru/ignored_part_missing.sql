-- id: ru.ignored.part_missing
-- polarity: dsat
-- kind: ignored
-- weight: 2.0
-- description: asks where a part of the text is: sources, paragraphs, accents
-- hit: а где источники
-- hit: забыл про абзацы
-- miss: Где Москва?
-- miss: А где примеры из жизни помогают учиться лучше всего
turn_words <= 7
and opens('(?:но )*(?:а |и |ну |но )*(?:где|забыл[аи]? про|забыл[аи]?|нет) (?:же |мои |все )?(?:абзацы|абзацев|запятые|буква|источники|источников|ссылк[аи]|ссылок|цитаты|цитат|примеры?|примеров|заголов(?:ок|ки)|заголовков|рифм[аы]?|подпись|вывод[ы]?|введение|смайлы|комментари[ий]|картинк[аи]|таблица|импорт[ыа]?)(?: vergeten| olvid[^ ]*| oubli[^ ]*| nicht| bitte| por favor| stp)* $')
and not reply_asks
