-- id: id.ignored.i_said
-- polarity: dsat
-- kind: ignored
-- weight: 2.3
-- description: repeats what was said or asked before, or what was forgotten
-- hit: Saya bilang jangan pakai daftar
-- hit: kan aku minta sepuluh contoh
-- hit: Kamu lupa bagian kedua
-- hit: Kesimpulannya belum ada
-- hit: itu tadi kamu sebut
-- hit: Seperti yang sudah saya tulis, tanpa pustaka luar
-- hit: kan aku minta bahasa inggris
-- hit: salamnya kelupaan
-- hit: Kan aku udah bilang alergi kacang
-- hit: tanggalnya lupa dicantumkan
-- miss: Ibu saya bilang dia minta bantuan, tuliskan balasan untuknya
-- miss: Apa yang harus dilakukan jika lupa kata sandi?
-- miss: Dompetnya hilang di pasar, lapor ke mana?
-- miss: Kuncinya ketinggalan di mobil
-- miss: Kan saya bilang ke bos mau cuti, terus dia marah, saya harus bagaimana?
turn_words <= 50
and (
    says(' (?:sudah|udah|tadi) (?:kamu|anda|km) (?:bilang|katakan|sebut|sebutkan|tulis) | kamu mengulang ')
    or says(' (?:saya|aku|gue|gw|ku) (?:kan |tadi |sudah |udah |cuma |hanya |kan sudah |sedang )*(?:bilang|minta|tanya|mintanya|katakan|bertanya|meminta|tanyakan|suruh) (?:kan |jangan |tadi |untuk |supaya |agar |tentang |hanya |cuma |\d+ |sepuluh |lima |tanpa |bukan |itu |adalah |yang )| (?:seperti (?:yang )?(?:saya|aku)|tadi (?:saya|aku)|sudah (?:saya|aku)) (?:sudah |tadi |udah )*(?:bilang|katakan|minta|sebutkan|tulis|tadi) | pertanyaan (?:saya|ku) (?:adalah|tadi) ')
    or says(' (?:kamu|anda|km) (?:masih |juga |malah )*(?:lupa|melupakan|melewatkan|mengabaikan|tidak (?:menyebutkan|memasukkan|menulis|mengikuti|menambahkan|membaca)|belum (?:menyebutkan|menjawab|memasukkan)|hanya (?:memberi|memberikan|menulis|menjawab)) ')
    or says(' (?:mana (?:sisanya|lanjutannya|yang lain)|(?:kesimpulan|penutup|judul|contoh|sumber|bagian|paragraf|kode|kata|jumlah|jawaban|poin|nomor|daftar|tabel|gambar|sisa)nya (?:belum ada|tidak ada|kurang|hilang|ketinggalan)) ')
    or turn_words <= 12 and not is_question and opens('(?:tapi |lho |loh |lah |eh |kan |sudah |udah |tadi )*(?:saya|aku|gue|gw) (?:kan |tadi |sudah |udah )*(?:bilang|minta|mintanya|suruh|nyuruh) (?:pakai |pake |dalam |pakainya |harus |untuk |jangan |agar |supaya )*(?:bahasa|dalam|pakai|pake|jangan|harus) ')
    or turn_words <= 5 and not is_question and opens('(?:tapi |kok |lho |loh |eh )*[^ ]+nya (?:masih |juga |malah )*(?:ketinggalan|kelupaan|terlewat|terlupakan|belum (?:ada|ditulis|dimasukkan|disebut|disebutkan)|(?:tidak|gak|ga|nggak) (?:ada|ditulis|dimasukkan|disebut)) (?:dong |tuh |lho |loh |ya |kak )*$') and not says(' (?:dompet|hp|kunci|uang|barang|orang)nya ')
    or opens('(?:tapi |lho |loh |lah |eh )*kan (?:saya|aku|gue|gw|ku) (?:tadi |sudah |udah )*(?:bilang|minta|tulis|sebut|jelasin|kasih tau) ') and not is_question
    or turn_words <= 5 and opens('(?:tapi |kok |lho |loh )*[^ ]+nya (?:kok )?(?:lupa|belum|kelupaan) (?:ditulis|dimasukkan|disebut|disebutkan|ditambahkan|dicantumkan) ') and not is_question
)
and not opens('(?:dan |tapi |lalu |ok |halo |sekarang |terus )*(?:apa|apakah|bagaimana|gimana|kenapa|mengapa|kapan|dimana|di mana|siapa|berapa|mana|kalau|jika|buatkan (?:saya )?(?:cerita|kode|puisi|surat|artikel|esai)|tuliskan|terjemahkan|jelaskan|ceritakan|sebutkan|perbaiki kesalahan|bayangkan) ')
and not says(' (?:ibu|ayah|bapak|teman|pacar|bos) (?:saya|aku|ku) ')
