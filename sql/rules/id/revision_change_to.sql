-- id: id.revision.change_to
-- polarity: dsat
-- kind: revision
-- weight: 2.7
-- description: asks to rewrite, change, take out or leave out part of what was given
-- hit: Ganti namanya jadi Dewi
-- hit: tulis ulang tanpa kata sifat
-- hit: Hapus paragraf terakhir
-- hit: Sama tapi tanpa emoji
-- hit: latarnya tolong diganti pantai
-- hit: fontnya gedein
-- hit: gambar kucingnya dihilangin aja
-- hit: tiga orang aja
-- hit: jangan kayak iklan
-- hit: jangan selalu minta maaf
-- miss: Bagaimana cara mengganti ban?
-- miss: Tulis ulang teks berikut:
-- miss: Bagaimana menghapus noda kopi?
-- miss: Sama dengan tabel kedua
-- miss: Tanpa gluten dan laktosa, sarapan apa yang kamu sarankan?
-- miss: rambutku diubah jadi pendek cocok nggak?
-- miss: rubah kecil pergi ke hutan. buat kelanjutannya
-- miss: ubah she likes tea menjadi kalimat tanya
-- miss: "hapus paragraf terakhir" bahasa jawanya apa
-- miss: ganti topik, ceritakan film favoritmu
-- miss: hapus folder di linux pakai perintah apa
-- miss: kurangi gula bikin kurus ga
turn_words <= 40
and (
    opens('(?:tidak |bukan |tapi |ok |oke |baik |bagus |makasih |terima kasih |dan |sekarang |tolong |coba |bisa |bisakah |bisakah kamu |kamu |anda |mohon |saya mau |saya ingin |cuma |hanya |lebih baik |buat |buatkan |jadikan |tulis |ini |itu |teksnya |jawabannya |sedikit |agak |jauh |masih |lagi |dong |agar |supaya )*(?:ganti|gantilah|diganti|ubah|ubahlah|diubah|rubah|hapus|hapuslah|dihapus|hilangkan|buang|perbaiki (?:ini|itu|bagian|judul)|revisi|parafrase(?:kan)?|tulis ulang|ditulis ulang|susun ulang) ')
    or opens('(?:tidak |bukan |tapi |ok |oke |baik |bagus |makasih |terima kasih |dan |sekarang |tolong |coba |bisa |bisakah |bisakah kamu |kamu |anda |mohon |saya mau |saya ingin |cuma |hanya |lebih baik |buat |buatkan |jadikan |tulis |ini |itu |teksnya |jawabannya |sedikit |agak |jauh |masih |lagi |dong |agar |supaya )*(?:sama|sama saja|yang sama|ulangi|ulang|sekali lagi) (?:persis )?(?:tanpa|(?:tapi |namun )+(?:tanpa|dengan|dalam|pakai|lebih)) ')
    or opens('(?:tidak |bukan |tapi |ok |oke |baik |bagus |makasih |terima kasih |dan |sekarang |tolong |coba |bisa |bisakah |bisakah kamu |kamu |anda |mohon |saya mau |saya ingin |cuma |hanya |lebih baik |buat |buatkan |jadikan |tulis |ini |itu |teksnya |jawabannya |sedikit |agak |jauh |masih |lagi |dong |agar |supaya )*(?:tanpa [a-z]+|jangan (?:pakai|gunakan|menggunakan|tulis|sebut|ulangi|pake|tambahkan|diulang|ubah|ada|terlalu|mulai)) ?')
    or says(' daripada itu ')
    or turn_words <= 12 and not is_question and (says(' [^ ]+nya (?:tolong |coba |dong |juga |yang |bagian )*(?:di)?(?:ganti|ubah|rubah|hapus|hilangkan|hilangin|buang|kurangi|kurangin|tambah|pindah|perbaiki|edit|revisi|ilangin|besarin|kecilin|gedein|panjangin|singkat) ?') or opens('(?:tolong |coba |bisa |dan |terus |oke |ok )*(?:ganti|ubah|rubah|hapus|hilangkan|hilangin|buang|kurangi|kurangin|ilangin|edit|revisi) (?:[^ ]+ )') or says(' (?:diganti|diubah|dirubah|dihapus|dihilangkan|dihilangin|dibuang|dikurangi|dikurangin|diperbaiki|direvisi|diedit|dibikin|dijadikan) (?:saja|aja|dong|jadi|menjadi|dengan|ke|pakai|lagi|ya|kak|ulang) ') or says(' (?:satu|dua|tiga|\d+)(?: orang| baris| kalimat| saja| poin)? (?:aja|saja|doang|cukup) $') or opens('(?:[^ ]+nya )?jangan (?:pakai|pake|ada|terlalu|sampai|sampe|di[^ ]+|kayak|kaya|bertele|panjang|pakek|kasih|ngulang|mengulang) '))
    or turn_words <= 8 and not is_question and opens('(?:tolong |plis |please |ih |eh )*(?:jangan|gausah|gak usah|ga usah|stop|kurangi) (?:kebanyakan|selalu|terus|melulu|terus terusan|sering|banyak|pakai|kasih|nulis|ngomong|bilang) ')
)
and not opens('(?:dan |tapi |lalu |ok |halo |sekarang |terus )*(?:apa|apakah|bagaimana|gimana|kenapa|mengapa|kapan|dimana|di mana|siapa|berapa|mana|kalau|jika|buatkan (?:saya )?(?:cerita|kode|puisi|surat|artikel|esai)|tuliskan|terjemahkan|jelaskan|ceritakan|sebutkan|perbaiki kesalahan|bayangkan) ')
and not says(' (?:berikut|di bawah|rambutku|uang|rupiah) ')
and not (is_question and turn_words > 6 and opens('(?:tanpa) '))
and not raw('(?i)(?:terjemah|translate|ringkas|rangkum|perbaiki|parafrase|balas|koreksi|edit)[^:\n]{0,40}: ?[^ \n][^\n]{8}')
and not (raw('["“”「」『』«»„]') and says(' (?:adegan|lanjutkan|dialog|cerita) '))
and not opens('rubah (?:itu|ini|tersebut|kecil|dan|yang|lari|pergi|pun) ') and not says(' (?:jadi|menjadi) kalimat (?:negatif|tanya|pasif|aktif) ')
and not (raw('^ *["“”„「『«]') and says(' (?:bahasa|bahasanya|artinya|inggrisnya|sinonim) '))
and not says(' (?:topik|topiknya|tema pembicaraan) ')
and not says(' (?:cara|gimana|bagaimana|apa|apakah|berapa|perintah|dollar) ') and not says(' (?:ga|gak|nggak) $')
