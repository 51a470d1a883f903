-- id: id.revision.make_it
-- polarity: dsat
-- kind: revision
-- weight: 2.3
-- description: asks to make what was given different: shorter, longer, another tone
-- hit: Lebih singkat
-- hit: Buat lebih formal dong
-- hit: terlalu panjang, persingkat
-- miss: Jalan mana yang lebih pendek ke Bogor?
-- miss: Bagaimana menjadi orang yang lebih ramah?
turn_words <= 25
and (
    opens('(?:tidak |bukan |tapi |ok |oke |baik |bagus |makasih |terima kasih |dan |sekarang |tolong |coba |bisa |bisakah |bisakah kamu |kamu |anda |mohon |saya mau |saya ingin |cuma |hanya |lebih baik |buat |buatkan |jadikan |tulis |ini |itu |teksnya |jawabannya |sedikit |agak |jauh |masih |lagi |dong |agar |supaya )*(?:(?:lebih|kurang|terlalu) (?:singkat|pendek|panjang|formal|santai|sederhana|simpel|natural|profesional|ringkas|menarik|jelas|lucu|gaul|sopan|manusiawi|kreatif|detail|baku|mudah|umum|kaku|rumit|teknis|padat|puitis|akrab|alami)|persingkat|dipersingkat|singkatkan|perpendek|diperpendek|perpanjang|sederhanakan|disederhanakan|ringkaskan lagi|ringkas lagi|perhalus|perbagus) ?')
    or says(' (?:terlalu|kurang) (?:panjang|pendek|formal|singkat|umum|rumit|kaku|santai) ')
)
and not opens('(?:dan |tapi |lalu |ok |halo |sekarang |terus )*(?:apa|apakah|bagaimana|gimana|kenapa|mengapa|kapan|dimana|di mana|siapa|berapa|mana|kalau|jika|buatkan (?:saya )?(?:cerita|kode|puisi|surat|artikel|esai)|tuliskan|terjemahkan|jelaskan|ceritakan|sebutkan|perbaiki kesalahan|bayangkan) ')
