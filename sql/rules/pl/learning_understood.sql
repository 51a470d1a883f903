-- id: pl.learning.understood
-- polarity: sat
-- kind: learning
-- weight: 3.6
-- description: has understood or learned from the reply
-- hit: Aha, teraz rozumiem
-- hit: Jasne, ma sens
-- hit: O, teraz już łapię
-- miss: Rozumiem, ale dlaczego ujemne?
-- miss: Jak nauczyć się rozumieć kaszubski?
turn_words <= 15
and opens('(?:ok |aha |a |o |tak |teraz |no |już |to |bardzo )*(?:rozumiem|kumam|[lł]api[eę]|ju[zż] wiem|zrozumiałem|zrozumiałam|jasne|ma sens|ma to sens|ciekawe|interesujące|nie wiedzia[lł][ea]m|nie mia[lł][ea]m poj[eę]cia|wszystko jasne|logiczne) ')
and not says(' (?:ale|nie rozumiem|dlaczego|czemu|jednak|jak) ')
