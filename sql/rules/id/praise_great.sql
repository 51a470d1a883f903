-- id: id.praise.great
-- polarity: sat
-- kind: praise
-- weight: 4.6
-- description: praises the reply, or says that it works
-- hit: Sempurna!
-- hit: Keren banget, saya suka
-- hit: sudah bisa
-- hit: Wah indah sekali, aku suka
-- hit: Keren! Sekarang lanjutkan ke bagian kedua
-- hit: sip, cocok
-- hit: wkwkwk kocak
-- hit: gokil sih
-- hit: lancar jaya
-- miss: Bagus, tapi lebih singkat
-- miss: Apa hadiah sempurna untuk ayah saya?
-- miss: Top 10 pantai di Bali
-- miss: Saya suka kucing, ceritakan tentang anggora
turn_words <= 60
and (
    opens('(?:sampai nangis |sampe nangis |nangis bacanya |bacanya |jalan |lancar |terharu |ok |oke |wah |wow |oh |ya |iya |ini |itu |sangat |jawaban |benar benar |hasilnya |kamu |memang |sudah |makasih |nah )*(?:sempurna|bagus|keren|mantap|hebat|luar biasa|mantul|pintar|cerdas|kerja bagus|top|baguss|menarik sekali|sangat membantu|indah|indah sekali|sip|siip|sippp*|pas banget|pas bgt|josss*|gokil|lucu banget|lucu|wkwk(?:wk)*(?: lucu| ngakak| kocak)?|ngakak|kocak|cakep|works?|jos|ok banget|oke banget|bagus banget|keren banget|puas|cocok|mulus|lancar|lancar jaya|aman|terharu|merinding|jalan mulus) ')
    or opens('(?:oh |wah |wow |ya |indah |bagus |keren )*(?:saya|aku|gue) (?:sangat |juga |benar benar )?suka (?:$|ini |itu |banget |sekali |yang |hasilnya |jawabannya |ceritanya |idenya |gayanya |puisinya )')
    or opens('(?:ok |akhirnya |sekarang |ya |oke |yes |mantap )*(?:sudah bisa|berhasil|udah bisa|bisa jalan|sudah jalan) (?:sekarang |nih |ya )*(?:$|makasih |terima kasih )')
)
and not says(' (?:tapi|namun|tetapi|tidak|bukan|kurang|ganti|ubah|salah|tanpa|cuma|hanya|kecuali|mana|work from|lebih (?:singkat|pendek|panjang|formal|santai|detail)) ')
and not opens('top \d')
and (not is_question or turn_words >= 5 and not opens('(?:ini|itu|apa|sudah|memang) '))
