-- id: ru.acknowledgment.agrees
-- polarity: sat
-- kind: acknowledgment
-- weight: 3.2
-- description: a bare ok, or agrees with the reply
-- hit: ладно
-- hit: Верно, ты прав
-- miss: Хорошо забытое старое
-- miss: Верно или нет
turn_words <= 6
and opens('(?:(?:ок|окей|окэй|ладно|хорошо|понял|принято|договорились|верно|точно|согласен|согласна|именно|ты прав|ты права|вы правы|хорошая идея|логично|да верно|ясно|добро|всё верно|все верно|правильно) )+$')
and not reply_asks
and not is_question
