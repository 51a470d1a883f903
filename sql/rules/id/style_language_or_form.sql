-- id: id.style.language_or_form
-- polarity: dsat
-- kind: style
-- weight: 2.7
-- description: asks for the reply in another language or form
-- hit: Pakai bahasa Indonesia
-- hit: jawab dalam bahasa indonesia
-- hit: Buat dalam bentuk tabel
-- miss: Bagaimana bilang terima kasih dalam bahasa Jawa?
-- miss: Terjemahkan surat ini ke bahasa Inggris: Yth. Bapak Budi
-- miss: Terjemahkan ke bahasa Inggris: kamu lupa garamnya
turn_words <= 12
and opens('(?:tidak |bukan |tapi |ok |oke |baik |bagus |makasih |terima kasih |dan |sekarang |tolong |coba |bisa |bisakah |bisakah kamu |kamu |anda |mohon |saya mau |saya ingin |cuma |hanya |lebih baik |buat |buatkan |jadikan |tulis |ini |itu |teksnya |jawabannya |sedikit |agak |jauh |masih |lagi |dong |agar |supaya )*(?:jawab |jawablah |balas |bicara |ubah |ganti |sajikan |jelaskan |tampilkan |terjemahkan )*(?:dalam|pakai|pake|ke|ke dalam|menggunakan|gunakan|jadi|menjadi|dengan) (?:bentuk |format |satu |sebuah |bahasa |dalam )*(?:indonesia|indo|melayu|inggris|perancis|prancis|arab|jepang|jawa|sunda|gaul|baku|tabel|poin|poin poin|daftar|paragraf|list|narasi|kalimat|json|\d+ (?:kata|kalimat|paragraf)) ')
and not says(' (?:surat|email|yth) ')
and not raw('[:：][ \n]*[^ \n][^\n]{3}')
