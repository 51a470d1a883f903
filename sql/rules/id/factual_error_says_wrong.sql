-- id: id.factual_error.says_wrong
-- polarity: dsat
-- kind: factual_error
-- weight: 2.3
-- description: says that something in the reply is wrong, or doubts it
-- hit: Itu salah, ibu kotanya Canberra
-- hit: kamu keliru
-- hit: Apa kamu yakin?
-- hit: Fungsi itu tidak ada
-- miss: Apa yang salah dengan kode saya?
-- miss: Tentukan apakah kalimat ini benar atau salah
-- miss: Perbaiki kesalahan dalam teks ini
turn_words <= 80
and (
    opens('(?:tidak |tapi |ini |itu |jawaban |jawabannya |jawabanmu |jawaban anda |hasilnya |masih |semua |semuanya |kamu |anda |lagi |maaf |kok |infonya )*(?:salah|keliru|bohong|tidak benar|tidak tepat|kurang tepat|ngarang|gak bener|ga bener|tidak akurat|tidak valid|salah itu) (?:$|[a-z0-9]+)')
    or says(' (?:kamu|anda|lu|km|jawabannya|jawabanmu|itu|perhitungannya|perhitunganmu) (?:masih |juga |tetap |sudah )*(?:salah|keliru|berbohong|mengarang|ngarang|bohong) | (?:apa )?(?:kamu|anda) (?:yakin|serius) | (?:yakin|beneran) (?:itu )?(?:benar)? ?$| (?:[a-z]+ )(?:itu|tersebut|ini) tidak (?:ada|pernah ada|eksis) | (?:cek|periksa|hitung) (?:lagi|kembali|ulang) ')
)
and not opens('(?:apa yang salah|dimana|di mana|tentukan|perbaiki|jelaskan|kenapa|mengapa|salah satu|cari) ?')
and not says(' (?:benar atau salah|salah satu|benar atau tidak) ')
