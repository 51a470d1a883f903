-- id: uk.acknowledgment.agrees
-- polarity: sat
-- kind: acknowledgment
-- weight: 3.2
-- description: a bare ok, or agrees with the reply
-- hit: гаразд
-- hit: Саме так, ти правий
-- miss: Добре забуте старе
-- miss: Вірно чи ні
turn_words <= 6
and opens('(?:(?:ок|окей|добре|гаразд|зрозумів|домовилися|домовились|вірно|точно|згоден|згодна|саме так|ти правий|ти права|твоя правда|гарна ідея|логічно|ясно|все вірно|правильно|лади) )+$')
and not reply_asks
and not is_question
