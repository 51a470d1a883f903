-- id: id.style.make_it
-- polarity: dsat
-- kind: style
-- weight: 2.9
-- description: asks for another length or tone, or says that those given do not fit
-- hit: Lebih singkat
-- hit: Buat lebih formal dong
-- hit: terlalu panjang, persingkat
-- hit: Soalnya terlalu mudah
-- hit: jumlah katanya kurang
-- hit: panjangin dong
-- hit: jawabannya kepanjangan
-- hit: kelewat ramai, kurangi dong
-- hit: latarnya terlalu gelap
-- hit: pendekin jadi dua kalimat
-- hit: nadanya lebih ceria dong
-- hit: bikin agak misterius dikit
-- hit: penjahatnya kurang seram, bikin dia kejam
-- miss: Jalan mana yang lebih pendek ke Bogor?
-- miss: Bagaimana menjadi orang yang lebih ramah?
-- miss: Apakah bahasa Jepang sulit?
-- miss: Guru saya bilang esai ini terlalu pendek, apa yang harus ditambah?
-- miss: Terlalu malam untuk menelepon, kirim pesan saja?
-- miss: terlalu banyak makan gula bikin apa ya
turn_words <= 25
and (
    opens('(?:tidak |bukan |tapi |ok |oke |baik |bagus |makasih |terima kasih |dan |sekarang |tolong |coba |bisa |bisakah |bisakah kamu |kamu |anda |mohon |saya mau |saya ingin |cuma |hanya |lebih baik |buat |buatkan |jadikan |tulis |ini |itu |teksnya |jawabannya |sedikit |agak |jauh |masih |lagi |dong |agar |supaya )*(?:(?:lebih|kurang|terlalu) (?:singkat|pendek|panjang|formal|santai|sederhana|simpel|natural|profesional|ringkas|menarik|jelas|lucu|gaul|sopan|manusiawi|kreatif|detail|baku|mudah|umum|kaku|rumit|teknis|padat|puitis|akrab|alami|sulit|gampang|susah|kekanakan|klise|serius|resmi)|persingkat|dipersingkat|singkatkan|perpendek|diperpendek|perpanjang|sederhanakan|disederhanakan|ringkaskan lagi|ringkas lagi|perhalus|perbagus) ?')
    or says(' (?:terlalu|kurang) (?:panjang|pendek|formal|singkat|rumit|kaku|santai|mudah|sulit|susah|gampang|klise|resmi) | (?:kata|katanya|jumlah katanya) (?:kurang|masih kurang|belum cukup) | panjangin ')
    or turn_words <= 6 and not is_question and opens('(?:ini |itu |masih |kok |agak |teksnya |jawabannya |emailnya |ceritanya |wah |duh )*(?:kepanjangan|kependekan|kebanyakan|kesingkatan|keformalan|kekakuan|kesusahan) ')
    or turn_words <= 8 and opens('(?:tapi |ini |itu |masih |kok |jadwalnya |teksnya |agak )*(?:terlalu|kelewat) [^ ]+ (?:bikin|buat|tolong|coba|jadikan|kurangi|kurangin|hapus|ganti|longgarkan) ') and not is_question
    or turn_words <= 14 and not is_question and (opens('(?:ini |itu |masih |kok |agak |dikit |wah |duh |tapi |bahasanya |kalimatnya |teksnya |suratnya |emailnya |judulnya |ceritanya |[^ ]+nya )*(?:kepanjangan|kependekan|kebanyakan|kedikitan|kesingkatan|keformalan|kekakuan|kesusahan|ketinggian|kegedean|kekecilan|kecepetan|kelamaan|keramean|terlalu (?:banyak|sedikit|besar|kecil|gelap|terang|ramai|rame|dewasa|kekanak kanakan|cepat|lambat|buru buru|baku|lebay|puitis|serius|teknis)) ') or says(' (?:ringkas|singkat|persingkat|ringkasin|pendekin|pendekkan|potong|padatkan|panjangkan|panjangin)(?: lagi)? (?:jadi|menjadi|maksimal|max|sampai|ke) ') or opens('(?:buat|bikin|bikinin|jadikan|tolong|coba|tulis|gaya|bahasanya|nadanya|kalimatnya) (?:[^ ]+ ){0,3}(?:lebih|agak|dikit) [^ ]+ ?(?:$|dong|ya|lagi|kak|dikit|sedikit|gitu)') or says(' (?:bahasanya|nadanya|kalimatnya|katanya|gayanya|dialognya) (?:yang |agar |biar |lebih |jangan |terlalu )+[^ ]+ '))
    or turn_words <= 14 and not is_question and says(' (?:terlalu|kurang) [^ ]+ (?:tolong |coba )?(?:bikin|buat|jadikan|kasih|biar|bikinin|tambahin) ')
)
and not opens('(?:dan |tapi |lalu |ok |halo |sekarang |terus )*(?:apa|apakah|bagaimana|gimana|kenapa|mengapa|kapan|dimana|di mana|siapa|berapa|mana|kalau|jika|buatkan (?:saya )?(?:cerita|kode|puisi|surat|artikel|esai)|tuliskan|terjemahkan|jelaskan|ceritakan|sebutkan|perbaiki kesalahan|bayangkan) ')
and not says(' (?:bos|atasan|guru|klien|dosen|teman|pacar)(?: saya| aku| ku|ku)? (?:bilang|berkata|mengatakan|merasa) ')
and not says(' (?:makan|minum|tidur) ')
and not raw('(?i)(?:terjemah|translate|ringkas|rangkum|perbaiki|parafrase|balas|koreksi|edit)[^:\n]{0,40}: ?[^ \n][^\n]{8}')
and not (raw('^ *["“”„「『«]') and says(' (?:bahasa|bahasanya|artinya|inggrisnya|sinonim) '))
