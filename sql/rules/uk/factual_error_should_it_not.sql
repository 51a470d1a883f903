-- id: uk.factual_error.should_it_not
-- polarity: dsat
-- kind: factual_error
-- weight: 1.4
-- description: a question of doubt: is it not otherwise?
-- hit: Хіба столиця не Канберра?
-- hit: А хіба це було не в 1961 році?
-- miss: Ліма — столиця Перу?
-- miss: Хіба це не небезпечно для дітей?
turn_words <= 25
and is_question
and opens('(?:а |але |і |стривай |зачекай |так |хм+ )*(?:хіба|невже) ')
and not says(' (?:небезпечно|шкідливо|дорого|краще|погано|пізно|можна|важко|складно|нудно) ')
