-- id: pt.learning.understood
-- polarity: sat
-- kind: learning
-- weight: 3.6
-- description: has understood or learned from the reply
-- hit: Ah, agora entendi
-- hit: Faz sentido
-- miss: Entendi, mas por que é negativo?
-- miss: Como aprender a entender o sotaque mineiro?
turn_words <= 20
and opens('(?:ok |ata |ah t[aá] |ah+ |oh |certo |t[aá] |agora |bom |sim |isso )*(?:entendi|entendido|compreendi|compreendo|entendo|faz sentido|interessante|muito interessante|que interessante|n[aã]o sabia(?: disso| que)?|aprendi|saquei|percebi|ficou claro) ')
and not says(' (?:mas|n[aã]o entendi|por ?qu[eê]|por[eé]m|como|ent[aã]o) ')
