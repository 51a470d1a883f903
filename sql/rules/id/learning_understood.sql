-- id: id.learning.understood
-- polarity: sat
-- kind: learning
-- weight: 3.4
-- description: has understood or learned from the reply
-- hit: Oh, sekarang saya mengerti
-- hit: Oke paham, masuk akal
-- hit: baru ngeh aku
-- miss: Saya mengerti, tapi kenapa negatif?
-- miss: Bagaimana belajar memahami bahasa Jawa kuno?
turn_words <= 15
and opens('(?:ok |oke |oh |ooh |ah |ya |baik |sekarang |saya |aku |jadi |sudah )*(?:mengerti|paham|ngerti|masuk akal|menarik|baru tahu|baru tau|baru ngeh|baru sadar|paham sekarang|gitu toh|oh gitu|gitu ya|jadi begitu|begitu ya|faham) ')
and not says(' (?:tapi|tidak|kenapa|mengapa|namun|belum|bagaimana|gak) ')
