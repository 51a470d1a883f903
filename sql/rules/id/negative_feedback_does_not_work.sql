-- id: id.negative_feedback.does_not_work
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.7
-- description: what was given does not do its job
-- hit: Tidak berfungsi
-- hit: Saya coba tapi muncul error di baris 3
-- hit: masih gak bisa
-- hit: masih sama saja
-- hit: gak ngaruh
-- hit: masih aja sama
-- hit: tombolnya nggak muncul
-- hit: dicoba tapi malah gagal
-- hit: kok error lagi
-- hit: tabelnya blm kelihatan
-- hit: pas dibuka langsung crash
-- hit: loading terus nih
-- miss: Kenapa kulkas saya tidak berfungsi?
-- miss: Mobil saya tidak bisa jalan, bagaimana?
-- miss: Apa arti pepatah tidak ada yang berubah kecuali waktu?
-- miss: Di desaku seratus tahun tidak ada yang berubah
-- miss: motor gak bisa nyala kenapa ya
-- miss: laptop tidak bisa menyala harus bagaimana
-- miss: jalanan macet bikin telat, buatkan alasan
turn_words <= 120
and (
    says(' (?:masih|tetap|tetep|kodenya|tapi|ini|juga|linknya|skripnya|rumusnya) (?:tidak|gak|ga|nggak|belum) (?:bisa|berfungsi|jalan|berhasil|bekerja|berubah|muncul|work) | (?:muncul|ada|dapat|keluar|masih|malah|terjadi|mendapatkan|menampilkan) (?:pesan |masih |lagi |sebuah )*(?:error|eror|kesalahan)(?: [a-z]+)? | tidak (?:terjadi apa apa|ada perubahan) ')
    or turn_words <= 5 and opens('(?:tetap |masih )?(?:tidak|gak|ga|nggak) (?:berfungsi|jalan|work|berhasil|bisa jalan) ')
    or turn_words <= 15 and says(' (?:masih|tetap|tetep) (?:sama|sama saja|salah|error|begitu|gitu|seperti tadi) ')
    or turn_words <= 10 and not is_question and says(' (?:(?:tidak|gak|ga|nggak|enggak|belum) ada (?:perubahan|bedanya|perbedaan|yang berubah)|(?:tidak|gak|ga|nggak|enggak) (?:ngaruh|berubah)|(?:masih|tetap|tetep) (?:aja |saja )?(?:sama|gitu gitu aja|kayak tadi|seperti sebelumnya)) ')
    or turn_words <= 14 and not is_question and (opens('(?:tapi |kok |ini |masih |tetap |tetep |udah |sudah |dijalankan |dicoba |dijalanin |saya |aku |malah |cuma |hasilnya |gambarnya |grafiknya |kodenya |linknya |filenya |outputnya |tabelnya |tombolnya |[^ ]+nya )*(?:tidak|tak|gak|ga|nggak|enggak|gk|ngga|belum|blm) (?:keluar|muncul|tampil|kelihatan|keliatan|terlihat|jalan|berubah|terbaca|kebaca|kebuka|terbuka|nyala|bunyi|kesimpan|tersimpan|ada apa apa|ada hasil|ada outputnya|bisa|mau|work|jalan jalan)(?: |$)') or says(' (?:coba|cobain|dicoba|dijalankan|jalanin|jalankan|ikutin|ikuti|diikuti|run) (?:[^ ]+ ){0,3}(?:tapi|tp|tetap|tetep|masih|malah|kok|hasilnya) (?:[^ ]+ ){0,2}(?:sama|error|eror|gagal|tidak|gak|ga|nggak|salah|kosong|begitu|gitu) ?') or opens('(?:masih |tetap |tetep |malah |kok |ini )*(?:error|eror|gagal|blank|kosong|crash|ngebug|bug) ?(?:$|lagi|terus|mulu|juga|kak|gan|bro|bang|min)'))
    or turn_words <= 12 and not is_question and says(' (?:hang|ngehang|nge hang|freeze|ngefreeze|crash|force close|macet|stuck|not responding|nge lag|ngelag|lemot|layarnya (?:putih|hitam|blank)|loading terus|muter terus|mental|ketutup sendiri|keluar sendiri) ') and not says(' (?:jalanan|lalu lintas|hp saya|laptop saya) ')
)
and not opens('(?:dan |tapi |lalu |ok |halo |sekarang |terus )*(?:apa|apakah|bagaimana|gimana|kenapa|mengapa|kapan|dimana|di mana|siapa|berapa|mana|kalau|jika|buatkan (?:saya )?(?:cerita|kode|puisi|surat|artikel|esai)|tuliskan|terjemahkan|jelaskan|ceritakan|sebutkan|perbaiki kesalahan|bayangkan) ')
and not says(' (?:mobil|motor|kulkas|hp|laptop) saya | kesalahan (?:dalam|pada) teks ')
and not (says(' (?:tahun|abad|desa|desaku|negara|hidup|hidupku|dunia|kota) ') and says(' (?:berubah|perubahan) '))
and not says(' (?:kenapa|kenapa ya|harus bagaimana|gimana caranya|bagaimana cara|cara|laptop|hp|motor|mobil|kulkas|komplain|keluhan) ')
and not raw('(?i)(?:terjemah|translate|ringkas|rangkum|perbaiki|parafrase|balas|koreksi|edit)[^:\n]{0,40}: ?[^ \n][^\n]{8}')
and not (raw('^ *["“”„「『«]') and says(' (?:bahasa|bahasanya|artinya|inggrisnya|sinonim) '))
and not says(' (?:haid|bab|tidur) ')
