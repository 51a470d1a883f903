-- id: id.revision.change_to
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: asks to rewrite, change, take out or leave out part of what was given
-- hit: Ganti namanya jadi Dewi
-- hit: tulis ulang tanpa kata sifat
-- hit: Hapus paragraf terakhir
-- hit: Sama tapi tanpa emoji
-- miss: Bagaimana cara mengganti ban?
-- miss: Tulis ulang teks berikut:
-- miss: Bagaimana menghapus noda kopi?
-- miss: Sama dengan tabel kedua
-- miss: Tanpa gluten dan laktosa, sarapan apa yang kamu sarankan?
turn_words <= 40
and (
    opens('(?:tidak |bukan |tapi |ok |oke |baik |bagus |makasih |terima kasih |dan |sekarang |tolong |coba |bisa |bisakah |bisakah kamu |kamu |anda |mohon |saya mau |saya ingin |cuma |hanya |lebih baik |buat |buatkan |jadikan |tulis |ini |itu |teksnya |jawabannya |sedikit |agak |jauh |masih |lagi |dong |agar |supaya )*(?:ganti|gantilah|diganti|ubah|ubahlah|diubah|rubah|hapus|hapuslah|dihapus|hilangkan|buang|perbaiki (?:ini|itu|bagian|judul)|revisi|parafrase(?:kan)?|tulis ulang|ditulis ulang|susun ulang) ')
    or opens('(?:tidak |bukan |tapi |ok |oke |baik |bagus |makasih |terima kasih |dan |sekarang |tolong |coba |bisa |bisakah |bisakah kamu |kamu |anda |mohon |saya mau |saya ingin |cuma |hanya |lebih baik |buat |buatkan |jadikan |tulis |ini |itu |teksnya |jawabannya |sedikit |agak |jauh |masih |lagi |dong |agar |supaya )*(?:sama|sama saja|yang sama|ulangi|ulang|sekali lagi) (?:persis )?(?:tanpa|(?:tapi |namun )+(?:tanpa|dengan|dalam|pakai|lebih)) ')
    or opens('(?:tidak |bukan |tapi |ok |oke |baik |bagus |makasih |terima kasih |dan |sekarang |tolong |coba |bisa |bisakah |bisakah kamu |kamu |anda |mohon |saya mau |saya ingin |cuma |hanya |lebih baik |buat |buatkan |jadikan |tulis |ini |itu |teksnya |jawabannya |sedikit |agak |jauh |masih |lagi |dong |agar |supaya )*(?:tanpa [a-z]+|jangan (?:pakai|gunakan|menggunakan|tulis|sebut|ulangi|pake|tambahkan|diulang|ubah|ada|terlalu|mulai)) ?')
    or says(' daripada itu ')
)
and not opens('(?:dan |tapi |lalu |ok |halo |sekarang |terus )*(?:apa|apakah|bagaimana|gimana|kenapa|mengapa|kapan|dimana|di mana|siapa|berapa|mana|kalau|jika|buatkan (?:saya )?(?:cerita|kode|puisi|surat|artikel|esai)|tuliskan|terjemahkan|jelaskan|ceritakan|sebutkan|perbaiki kesalahan|bayangkan) ')
and not says(' (?:berikut|di bawah) ')
and not (is_question and turn_words > 6 and opens('(?:tanpa) '))
