-- id: pl.factual_error.should_it_not
-- polarity: dsat
-- kind: factual_error
-- weight: 1.4
-- description: a question of doubt: is it not otherwise?
-- hit: Czy stolicą nie jest Canberra?
-- hit: a nie powinno być podzielone przez dwa?
-- miss: Czy Lima jest stolicą Peru?
-- miss: Czy to nie jest niebezpieczne?
turn_words <= 25
and is_question
and opens('(?:ale |a |zaraz |hm+ |chwila |to |no )*(?:(?:czy |przecież )(?:[a-ząćęłńóśźż0-9]+ ){0,2})?nie (?:jest|był|była|było|są|byli|powinno|powinna|powinien|ma|miał|nazywa|nazywał|leży|urodził) ')
and not says(' (?:niebezpieczn[a-z]+|szkodliw[a-z]+|drogie|drogi|lepiej|możliwe|trudne|za późno|już|wszyscy|problem) ')
