-- id: ru.ignored.again
-- polarity: dsat
-- kind: ignored
-- weight: 2.2
-- description: says that the reply does again what it should not
-- hit: опять написал про собаку
-- hit: снова используешь это слово
-- miss: опять понедельник
-- miss: Привет снова
turn_words between 4 and 18
and not is_question
and not reply_asks
and opens('(?:но |нет |и |ты )*(?:опять|снова|всё ещё|все еще|все ещё|всё еще|по прежнему) (?:ты |вы |эти |эта |этот |этого |те же |в |про |с |у тебя )*(?:[^ ]+(?:л|ла|ли|шь|ете|ите)|эти|эта|этот|те же|башни|[^ ]+ы|[^ ]+и)(?: |$)')
and not says(' (?:вопрос) ')
