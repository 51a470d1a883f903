-- id: id.negative_feedback.does_not_work
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.0
-- description: what was given does not do its job
-- hit: Tidak berfungsi
-- hit: Saya coba tapi muncul error di baris 3
-- hit: masih gak bisa
-- hit: masih sama saja
-- hit: gak ngaruh
-- hit: masih aja sama
-- miss: Kenapa kulkas saya tidak berfungsi?
-- miss: Mobil saya tidak bisa jalan, bagaimana?
-- miss: Apa arti pepatah tidak ada yang berubah kecuali waktu?
-- miss: Di desaku seratus tahun tidak ada yang berubah
turn_words <= 120
and (
    says(' (?:masih|tetap|tetep|kodenya|tapi|ini|juga|linknya|skripnya|rumusnya) (?:tidak|gak|ga|nggak|belum) (?:bisa|berfungsi|jalan|berhasil|bekerja|berubah|muncul|work) | (?:muncul|ada|dapat|keluar|masih|malah|terjadi|mendapatkan|menampilkan) (?:pesan |masih |lagi |sebuah )*(?:error|eror|kesalahan)(?: [a-z]+)? | tidak (?:terjadi apa apa|ada perubahan) ')
    or turn_words <= 5 and opens('(?:tetap |masih )?(?:tidak|gak|ga|nggak) (?:berfungsi|jalan|work|berhasil|bisa jalan) ')
    or turn_words <= 15 and says(' (?:masih|tetap|tetep) (?:sama|sama saja|salah|error|begitu|gitu|seperti tadi) ')
    or turn_words <= 10 and not is_question and says(' (?:(?:tidak|gak|ga|nggak|enggak|belum) ada (?:perubahan|bedanya|perbedaan|yang berubah)|(?:tidak|gak|ga|nggak|enggak) (?:ngaruh|berubah)|(?:masih|tetap|tetep) (?:aja |saja )?(?:sama|gitu gitu aja|kayak tadi|seperti sebelumnya)) ')
)
and not opens('(?:dan |tapi |lalu |ok |halo |sekarang |terus )*(?:apa|apakah|bagaimana|gimana|kenapa|mengapa|kapan|dimana|di mana|siapa|berapa|mana|kalau|jika|buatkan (?:saya )?(?:cerita|kode|puisi|surat|artikel|esai)|tuliskan|terjemahkan|jelaskan|ceritakan|sebutkan|perbaiki kesalahan|bayangkan) ')
and not says(' (?:mobil|motor|kulkas|hp|laptop) saya | kesalahan (?:dalam|pada) teks ')
and not (says(' (?:tahun|abad|desa|desaku|negara|hidup|hidupku|dunia|kota) ') and says(' (?:berubah|perubahan) '))
