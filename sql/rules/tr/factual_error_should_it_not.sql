-- id: tr.factual_error.should_it_not
-- polarity: dsat
-- kind: factual_error
-- weight: 2.3
-- description: a question of doubt: is it not otherwise?
-- hit: Başkent Canberra değil mi?
-- hit: ama ikiye bölünmesi gerekmez mi?
-- miss: Peru'nun başkenti Lima mı?
-- miss: Bu çocuklar için tehlikeli değil mi?
turn_words <= 20
and is_question
and says(' (?:değil|degil) (?:mi|miydi|midir) $| (?:gerekmez|gerekmiyor|olmamalı|olmaz) (?:mı|mi|mıydı|miydi|muydu) $')
and not says(' (?:tehlikeli|zararlı|pahalı|daha|zor|kötü|iyi|güzel|sıkıcı|geç|mümkün|yasak|başka) ')
