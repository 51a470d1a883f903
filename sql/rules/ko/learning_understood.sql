-- id: ko.learning.understood
-- polarity: sat
-- kind: learning
-- weight: 3.4
-- description: has understood or learned from the reply
-- hit: 아 이제 이해했어
-- hit: 그렇군요, 몰랐네요
-- hit: 공부 됐어요
-- miss: 이해했는데 왜 음수야?
-- miss: 양자역학을 이해하려면?
turn_chars <= 26
and opens('(?:아 |아하 |오 |네 |음 |이제 |이제야 |확실히 |잘 )*(?:이해했|이해했어|이해됐|이해가 ?(?:됐|되었|되네|됩|돼)|알겠|알았|그렇군|그렇구나|그런거구나|그런 ?거군|몰랐|배웠|많이 ?배웠|많이 ?배우고|공부 ?(?:됐|되네|됩)|처음 ?알|신기하)')
and not says('(?:지만|는데|근데|왜|하지만|그럼|해줘|주세요|어떻게|더 )')
