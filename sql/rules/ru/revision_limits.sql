-- id: ru.revision.limits
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: names a limit that the reply does not keep: what cannot be used, what must not happen
-- hit: [request] Отсортируй список [reply] С numpy:\n```python\nimport numpy\n``` [turn] numpy нельзя ставить
-- hit: [request] Напиши про кота [reply] Кот утонул в озере. [turn] пусть кот не тонет
-- miss: Не могу спать
-- miss: Министр не должен уходить, напиши колонку на эту тему
turn_words <= 14
and not is_question
and not reply_asks
and (
    reply_has_code and opens('(?:но |нет )*(?:(?:мне |нам )?(?:нельзя|не могу|не можем|запрещено|не разрешают|не хочу|не надо) (?:[^ ]+ )?(?:использовать|ставить|устанавливать|установить|применять|пользоваться)|[^ ]+ (?:нельзя|не могу|запрещено) (?:использовать|ставить|устанавливать|установить|применять)|(?:без|только) (?:[^ ]+ )?[^ ]+) ') and length_ratio < 3
    or overlap_reply > 0 and opens('(?:но |нет |только )*(?:пусть|чтобы|чтоб) (?:[^ ]+ ){1,4}не [^ ]+|(?:[^ ]+ ){1,3}не (?:должен|должна|должно|должны|может) [^ ]+|(?:[^ ]+ ){1,4}быть не (?:должно|должен|должна|должны) ')
)
