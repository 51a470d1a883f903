-- id: ko.factual_error.should_it_not
-- polarity: dsat
-- kind: factual_error
-- weight: 2.3
-- description: a question of doubt: is it not otherwise?
-- hit: 수도는 캔버라 아니야?
-- hit: 그거 1961년 아닌가요?
-- hit: 그 노래는 2012년 거 아니지 않아?
-- miss: 페루의 수도는 리마야?
-- miss: 그거 아이들한테 위험한 거 아니야?
turn_chars <= 60
and is_question
and says('(?:아니야|아닌가|아닌가요|아니에요|아닙니까|아니냐|아냐|아녜요|아니었어|아니었나요|되는 거 아니|아니지 않아|아니지 않나|아니지 않나요|하는 거 아니) $')
and not says('(?:위험|나쁜|비싼|좋은 거|어려운|해로운|더 |늦은|너무)')
