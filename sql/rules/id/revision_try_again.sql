-- id: id.revision.try_again
-- polarity: dsat
-- kind: revision
-- weight: 2.9
-- description: asks for the same once more, or says no to it
-- hit: Coba lagi
-- hit: ulangi sekali lagi
-- hit: Bukan, yang satunya
-- hit: maksud saya sungainya, bukan kotanya
-- hit: terlalu datar, bikin ulang dong
-- hit: hmm, kasih ide lain
-- hit: garing, ganti topik lain
-- hit: kaku, perbaiki lagi ya
-- hit: angkanya beda dengan data kami, mohon hitung ulang
-- hit: situsnya ga bisa diakses, ada cara lain dong
-- hit: rodanya cuma tiga, lukis ulang
-- miss: Tidak, terima kasih
-- miss: Satu pertanyaan lagi: kapan Lebaran?
-- miss: [request] Bantu saya memasak [reply] Tentu. Apakah Anda punya oven? [turn] Tidak, hanya kompor
-- miss: Tidak bisa tidur semalaman
-- miss: Kalau gagal ujian, bolehkah saya coba lagi?
-- miss: Saya mau coba yang lain dalam hidup, mulai dari mana?
-- miss: Tulis adegan bos berteriak: ulangi lagi!
-- miss: mau ganti kerja lain tapi takut, gimana?
-- miss: ada cara lain yang tidak pakai rumus
turn_words <= 40
and (
    opens('(?:tolong |tidak |bukan |ok )*(?:coba lagi|ulangi|ulang lagi|ulang dari awal|sekali lagi|coba sekali lagi|coba ulangi|buat ulang|buat lagi yang|jawab ulang|jawab lagi|hitung ulang) ?')
    or opens('bukan ') and turn_words <= 20 and not reply_asks and not is_question
    or opens('(?:tidak|gak|nggak|enggak|ga|tdk) ') and raw('^ *[A-Za-z]+ ?[,.;:!…\n]') and turn_words <= 20 and not reply_asks and not is_question
    or opens('(?:tidak |bukan |tapi |eh )*(?:maksud (?:saya|aku|gue|gw)|maksudku|yang (?:saya|aku|ku) maksud) ')
    or turn_words <= 8 and not is_question and says(' (?:tulis ulang|ulangi(?: lagi)?|buat ulang|bikin ulang|tulis lagi|coba lagi) (?:dong |ya |aja |kak |please )*$') and not raw('[:：«"“„「『]')
    or turn_words <= 9 and not is_question and opens('(?:tidak |gak |nggak |hmm+ |yah |biasa aja |kurang oke |kurang bagus |kurang |oke |mending |tolong )*(?:coba|kasih|kasi|beri|berikan|cari|carikan|buat|bikin|tulis|ganti) (?:saya |aku |dong )*(?:yang (?:lain|beda|lebih (?:bagus|baik|oke))|sesuatu yang (?:lain|beda)|(?:ide|opsi|versi|judul|pilihan) (?:lain|baru)) ')
    or turn_words <= 12 and not is_question and (says(' (?:tulis ulang|ditulis ulang|ulangi|diulang|diulangi|buat ulang|bikin ulang|dibuat ulang|perbaiki lagi|diperbaiki lagi|revisi lagi|coba lagi|ganti) (?:$|dong|ya|lagi|kak|yang|dengan|sesuai|pakai|cerita|versi|gaya)') or opens('(?:[^ ]+ ){1,2}ganti (?:[^ ]+ )?(?:lain|yang lain|yang baru|lagi|baru) ')) and not raw('[:：«"“„「『]')
    or turn_words <= 45 and not is_question and says(' (?:tolong|mohon|coba) (?:di)?(?:tulis|buat|susun|bikin|kerjakan|hitung) ulang ') and not raw('[:：]')
    or turn_words <= 16 and not is_question and (says(' (?:cara|metode|library|aplikasi|alternatif|opsi) (?:yang )?(?:lain|lainnya|berbeda) ') and says(' (?:ga|gak|nggak|tidak|gk|belum|susah) ') or says(' (?:gambar|lukis|warnai|hitung|terjemahkan|susun|render|generate) ulang '))
)
and not opens('(?:tidak|gak|nggak|enggak|ga) (?:terima kasih|makasih|apa apa|perlu|papa|usah|masalah|tahu|ada|ngerti|mengerti|paham) ?')
and not opens('ulangi (?:setelah|kata)')
and not opens('bukan main ')
and not opens('(?:apa |apakah )?ada (?:cara|metode|opsi) ')
