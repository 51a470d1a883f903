-- id: es.learning.understood
-- polarity: sat
-- kind: learning
-- weight: 3.6
-- description: has understood or learned from the reply
-- hit: Ah, ya entendí
-- hit: Tiene sentido ahora
-- miss: Entiendo, pero ¿por qué es negativo?
-- miss: ¿Cómo aprendo a entender el catalán?
turn_words <= 20
and opens('(?:ok |ah+ |oh |vale |ya |bien |ahora |s[ií] |claro |aja |aj[aá] )*(?:entiendo|entendido|entend[ií]|comprendo|comprendido|ya veo|lo entiendo|tiene sentido|qu[eé] interesante|interesante|muy interesante|no (?:lo )?sab[ií]a(?: que| eso)?|aprend[ií] (?:algo|mucho)|me qued[oó] claro|(?:ya |ahora )(?:lo |le |si |s[ií] )*(?:entiendo|entend[ií]|comprendo|capto|cach[oó])|ya (?:cach[eé]|capt[eé]|me qued[oó] claro)) ')
and not says(' (?:pero|no entiendo|por ?qu[eé]|aunque|entonces|c[oó]mo) ')
