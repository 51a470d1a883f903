-- id: id.praise.great
-- polarity: sat
-- kind: praise
-- weight: 4.6
-- description: praises the reply, or says that it works
-- hit: Sempurna!
-- hit: Keren banget, saya suka
-- hit: sudah bisa
-- miss: Bagus, tapi lebih singkat
-- miss: Apa hadiah sempurna untuk ayah saya?
turn_words <= 20
and (
    opens('(?:ok |oke |wah |wow |ya |ini |itu |sangat |jawaban |benar benar |hasilnya |kamu |memang |sudah )*(?:sempurna|bagus|keren|mantap|hebat|luar biasa|mantul|saya suka|aku suka|pintar|cerdas|kerja bagus|top|baguss|menarik sekali|sangat membantu|indah) ')
    or opens('(?:ok |akhirnya |sekarang |ya |oke |yes |mantap )*(?:sudah bisa|berhasil|udah bisa|bisa jalan|sudah jalan) (?:sekarang |nih |ya )*$')
)
and not says(' (?:tapi|namun|tidak|bukan|lebih|kurang|ganti|ubah|salah|tanpa|cuma|hanya|kecuali|lagi) ')
and not is_question
