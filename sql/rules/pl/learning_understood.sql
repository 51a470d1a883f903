-- id: pl.learning.understood
-- polarity: sat
-- kind: learning
-- weight: 2.5
-- description: has understood or learned from the reply
-- hit: Aha, teraz rozumiem
-- hit: Jasne, ma sens
-- miss: Rozumiem, ale dlaczego ujemne?
-- miss: Jak nauczyć się rozumieć kaszubski?
turn_words <= 15
and opens('(?:ok |aha |a |o |tak |teraz |no |już |to |bardzo )*(?:rozumiem|zrozumiałem|zrozumiałam|jasne|ma sens|ma to sens|ciekawe|interesujące|nie wiedziałem|nie wiedziałam|wszystko jasne|logiczne) ')
and not says(' (?:ale|nie rozumiem|dlaczego|czemu|jednak|jak) ')
