-- id: id.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: Terima kasih banyak!
-- hit: oke makasih, sangat membantu
-- hit: trims ya
-- hit: Nah sekarang bisa, makasih
-- hit: Bagus, terima kasih! Sekarang buatkan bab kedua
-- hit: oh begitu, tks bang
-- hit: nambah wawasan, makasih kak
-- hit: kelar, makasih kak
-- miss: Terima kasih, tapi tanggalnya salah
-- miss: Bisa bantu saya? Terima kasih sebelumnya
-- miss: Tuliskan kartu terima kasih untuk guru saya
-- miss: Makasih, persingkat sedikit
turn_words <= 60
and opens('(?:ok |oke |okay |baik |baiklah |bagus |mantap |keren |ya |iya |wah |wow |oh |ooh |siap |sip |sangat |sangat membantu |membantu |paham |mengerti |jelas |sempurna |hebat |luar biasa |akhirnya |sekarang |sudah |bisa |berhasil |jalan |nah |ini dia |ini |itu |banget |sekali |indah |suka |nambah ilmu |nambah wawasan |jadi tahu |jadi tau |udah |gitu |begitu |paham |ngerti |oh |work |works |beres |kelar |selesai |aman |solved |jadi |gan |bang |kak |min |bro |penjelasannya |sangat jelas )*(?:terima kasih|tks|thx|thanks|makasih|tengkiu|nuhun|hatur nuhun|terimakasih|makasih|makasi|makaci|trims|trimakasih|tengkyu|thanks|mksh|suwun|matur nuwun) ')
and not says(' (?:tapi|namun|tetapi|cuma|sayangnya|sebelumnya|salah|bukan|tidak|kartu|ganti|ubah|persingkat|lebih (?:singkat|pendek|panjang|formal|santai)) ')
