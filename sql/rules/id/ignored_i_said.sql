-- id: id.ignored.i_said
-- polarity: dsat
-- kind: ignored
-- weight: 2.9
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
-- hit: sesuai yang sudah saya jelaskan, tanpa pajak
-- hit: dari tadi gue minta versi pendek
-- hit: aku maunya yang berima
-- hit: harganya mana
-- hit: loh judulnya kok hilang
-- hit: kok malah pakai bahasa inggris
-- hit: soal terakhir belum dijawab
-- hit: kan harusnya lima aja
-- hit: aku gak nyuruh ganti judul
-- miss: Ibu saya bilang dia minta bantuan, tuliskan balasan untuknya
-- miss: Apa yang harus dilakukan jika lupa kata sandi?
-- miss: Dompetnya hilang di pasar, lapor ke mana?
-- miss: Kuncinya ketinggalan di mobil
-- miss: Kan saya bilang ke bos mau cuti, terus dia marah, saya harus bagaimana?
-- miss: seperti yang ibu sampaikan kemarin, buatkan undangan rapat
-- miss: rumahnya mana yang lebih bagus menurutmu ya kak kira kira
-- miss: kenapa orang pakai topeng
-- miss: kenapa saya tadi bilang begitu ya ke pacar
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
    or turn_words <= 40 and not is_question and (says(' (?:seperti|sesuai|sebagaimana) (?:apa |yang )*(?:sudah |udah |telah |tadi |saya |aku |gue )*(?:saya |aku |gue )?(?:sampaikan|bilang|sebutkan|sebut|jelaskan|tulis|minta|katakan|ceritakan|disampaikan|dijelaskan) ') or says(' (?:kan |tadi |tadinya |dari tadi |sudah |udah )+(?:saya|aku|gue|gw|ku) (?:[^ ]+ )?(?:bilang|minta|suruh|tulis|jelasin|kasih tau|mintanya|tanya|nanya) ') or says(' (?:saya|aku|gue|gw) (?:kan )?(?:mintanya|maunya|pengennya|butuhnya|nanyanya|mintanya itu) '))
    or turn_words <= 10 and (opens('(?:tapi |lho |loh |kok |terus |bagian |soal |yang )*(?:[^ ]+ ){0,2}[^ ]+nya (?:mana|kok (?:tidak|gak|ga|nggak|hilang|cuma|belum)|hilang|kurang satu) (?:$|ya |nih |sih |dong |kak )') and turn_words <= 7 or says(' (?:kok|kenapa) (?:tidak|gak|ga|nggak|belum) (?:ada|disebut|dimasukin|dimasukkan|ditulis|dibahas) '))
    or turn_words <= 14 and (says(' (?:kok|kenapa|ngapain|napa) (?:kamu |malah |jadi |jadinya |tetap |masih |lu )*(?:ditulis|nulis|tulis|pakai|pake|diganti|ganti|dihapus|hapus|diubah|ubah|jadi|ditambah|pakek|diterjemahkan|ditranslate|dibuat|bikin|dijawab|digambar) ') and not says(' (?:saya jadi|aku jadi|orang) ') or not is_question and turn_words <= 8 and says(' (?:belum|blm|tidak|gak|ga|nggak|lupa) (?:di)(?:terjemahkan|translate|jawab|tulis|jelaskan|hitung|bahas|kerjakan|ubah|ganti|masukkan|gambar|revisi|perbaiki|lanjutkan) ') or opens('(?:lho |loh |lah |eh )*kan (?:buat|untuk|yang|harusnya|mintanya|bahasa|pakai|cuma|bukan) '))
    or turn_words <= 10 and not is_question and opens('(?:saya |aku |gue |kan |lah |loh )*(?:tidak|ga|gak|nggak|enggak|ngga|gk) (?:minta|nyuruh|menyuruh|pernah minta|butuh|perlu) [^ ]+ ') and not says(' (?:maaf|izin) ')
)
and not opens('(?:dan |tapi |lalu |ok |halo |sekarang |terus )*(?:apa|apakah|bagaimana|gimana|mengapa|kapan|dimana|di mana|siapa|berapa|mana|kalau|jika|buatkan (?:saya )?(?:cerita|kode|puisi|surat|artikel|esai)|tuliskan|terjemahkan|jelaskan|ceritakan|sebutkan|perbaiki kesalahan|bayangkan) ')
and not says(' (?:orang pakai|ibu|ayah|bapak|teman|pacar|bos) (?:saya|aku|ku) ')
and not raw('(?i)(?:terjemah|translate|ringkas|rangkum|perbaiki|parafrase|balas|koreksi|edit)[^:\n]{0,40}: ?[^ \n][^\n]{8}')
and not (raw('["“”「」『』«»„]') and says(' (?:adegan|lanjutkan|dialog|cerita) '))
and (not opens('kenapa ') or says(' kenapa (?:malah|jadi|ga |gak |nggak |tidak |belum |ditulis|nulis|pakai|pake|diganti|diubah|dihapus) '))
and not (raw('^ *["“”„「『«]') and says(' (?:bahasa|bahasanya|artinya|inggrisnya|sinonim) '))
