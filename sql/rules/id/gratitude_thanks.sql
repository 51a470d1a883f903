-- id: id.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: Terima kasih banyak!
-- hit: oke makasih, sangat membantu
-- hit: trims ya
-- miss: Terima kasih, tapi tanggalnya salah
-- miss: Bisa bantu saya? Terima kasih sebelumnya
-- miss: Tuliskan kartu terima kasih untuk guru saya
turn_words <= 25
and opens('(?:ok |oke |okay |baik |baiklah |bagus |mantap |keren |ya |wah |siap |sip |sangat membantu |paham |wow )*(?:terima kasih|terimakasih|makasih|makasi|trims|tengkyu|mksh|suwun) ')
and not says(' (?:tapi|namun|sebelumnya|salah|bukan|tidak|sekarang|tolong|bisa|bisakah|lagi|buatkan|kartu|ganti|lebih) ')
