-- id: ru.factual_error.opens_with_but
-- polarity: dsat
-- kind: factual_error
-- weight: 1.8
-- description: opens with an objection
-- hit: Но это только первый случай
-- hit: хм, но их пять
-- miss: Но сначала расскажи анекдот
-- miss: Новости спорта за неделю
turn_words between 3 and 60
and opens('(?:(?:ок|да|ладно|хм+|спасибо|хорошо|а|э+|ну|ага|понятно|так) )*(?:но|однако|только|подожди|погоди|стоп|вообще то|жаль что|правда|ведь|так ведь|к сожалению) ')
and not opens('(?:[^ ]+ )?(?:но|подожди|только|стоп) (?:сначала|сперва|теперь|а если|расскажи|скажи|что|не |одн)|(?:[^ ]+ )?только [^ ]+ $(?: |$)')
and not (is_question and opens('(?:[^ ]+ ){1,3}(?:что|как|почему|кто|когда|где|если) '))
and not (reply_asks and turn_words <= 12)
and not has_url
