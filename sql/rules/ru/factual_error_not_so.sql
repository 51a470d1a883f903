-- id: ru.factual_error.not_so
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: denies in a few words what the reply says
-- hit: [request] Кто написал Мону Лизу? [reply] Мону Лизу написал Рафаэль в 1503 году. [turn] не рафаэль
-- hit: [request] Столица Австралии? [reply] Столица Австралии — Сидней. [turn] Это не Сидней
-- miss: [request] Кто написал Мону Лизу? [reply] Её написал Леонардо. [turn] не завтра
-- miss: [request] Назови реку [reply] Нужна длинная река? [turn] не длинная
turn_words <= 8
and overlap_reply > 0
and not is_question
and not reply_asks
and opens('(?:(?:но|э|да|это|там|вообще то|же) )*не (?:был |была |было |в |на |называется )?')
and turn_words <= 5
and not says(' не (?:в |на )?[^ ]+(?:ю|у|ет|ит|ют|ат|ят|ешь|ишь|єш|їш|є|ть|л|ла|ло|ли|в|но|ся|сь|ай|уй|и) ')
