-- id: uk.revision.limits
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: names a limit that the reply does not keep: what cannot be used, what must not happen
-- hit: [request] Відсортуй список [reply] З numpy:\n```python\nimport numpy\n``` [turn] numpy не можна встановити
-- hit: [request] Напиши про кота [reply] Кіт втонув в озері. [turn] хай кіт не тоне
-- miss: Не можу спати
-- miss: Міністр не повинен іти, напиши колонку на цю тему
turn_words <= 14
and not is_question
and not reply_asks
and (
    reply_has_code and opens('(?:але |ні )*(?:(?:мені |нам )?(?:не можна|не можу|не можемо|заборонено|не дозволяють|не хочу|не треба) (?:[^ ]+ )?(?:використовувати|ставити|встановлювати|встановити|застосовувати|користуватися)|[^ ]+ (?:не можна|не можу|заборонено) (?:використовувати|ставити|встановлювати|встановити|застосовувати)|(?:без|тільки|лише) (?:[^ ]+ )?[^ ]+) ') and length_ratio < 3
    or overlap_reply > 0 and opens('(?:але |ні |тільки )*(?:хай|нехай|щоб) (?:[^ ]+ ){1,4}не [^ ]+|(?:[^ ]+ ){1,3}не (?:повинен|повинна|повинно|повинні|має|може) [^ ]+|(?:[^ ]+ ){1,4}бути не (?:повинно|має|може|повинен) ')
)
