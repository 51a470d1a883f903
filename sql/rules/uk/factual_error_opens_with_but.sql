-- id: uk.factual_error.opens_with_but
-- polarity: dsat
-- kind: factual_error
-- weight: 1.8
-- description: opens with an objection
-- hit: Але це лише перший випадок
-- hit: хм, але їх п'ять
-- miss: Але спочатку розкажи жарт
-- miss: Алергія на пилок: що робити?
turn_words between 3 and 60
and opens('(?:(?:ок|так|добре|хм+|дякую|а|е+|ну|ага|зрозуміло|гаразд) )*(?:але|однак|проте|тільки|зачекай|стоп|взагалі то|шкода що|адже|на жаль) ')
and not opens('(?:[^ ]+ )?(?:але|зачекай|тільки|стоп) (?:спочатку|тепер|а якщо|розкажи|скажи|що|одн)|(?:[^ ]+ )?тільки [^ ]+ $(?: |$)')
and not (is_question and opens('(?:[^ ]+ ){1,3}(?:що|чому|хто|коли|де|якщо) '))
and not (reply_asks and turn_words <= 12)
and not has_url
