-- id: ru.negative_feedback.stop_it
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: tells the assistant to stop, or calls it a liar
-- hit: хватит ставить смайлы
-- hit: ты сочиняешь
-- miss: Как перестать курить?
-- miss: Хватит ли мне 100 рублей?
turn_words <= 25
and opens('(?:нет |ну |пожалуйста |но )*(?:хватит|прекрати|перестань|прекращай|завязывай|не (?:выдумывай|ври|обманывай|сочиняй|придумывай|фантазируй|гони)|(?:ты )?(?:вр[её]шь|лжешь|лжёшь|выдумываешь|сочиняешь|обманываешь|гонишь|бредишь|галлюцинируешь))(?: |$)')
and not is_question
and not (reply_asks and turn_words <= 2)
and not opens('хватит (?:ли|мне|нам|на) ')
