-- id: id.factual_error.says_wrong
-- polarity: dsat
-- kind: factual_error
-- weight: 2.3
-- description: says that something in the reply is wrong, or doubts it
-- hit: Itu salah, ibu kotanya Canberra
-- hit: kamu keliru
-- hit: Apa kamu yakin?
-- hit: Fungsi itu tidak ada
-- hit: nggak ada fungsi kayak gitu
-- hit: buku itu gak pernah ada
-- hit: kamu kayaknya tertukar Bach dengan Brahms
-- hit: toko itu udah gak ada
-- miss: Apa yang salah dengan kode saya?
-- miss: Tentukan apakah kalimat ini benar atau salah
-- miss: Perbaiki kesalahan dalam teks ini
-- miss: Warung itu tidak ada pelanggannya, bagaimana menarik pembeli?
turn_words <= 80
and (
    opens('(?:tidak |tapi |ini |itu |jawaban |jawabannya |jawabanmu |jawaban anda |hasilnya |masih |semua |semuanya |kamu |anda |lagi |maaf |kok |infonya )*(?:salah|keliru|bohong|tidak benar|tidak tepat|kurang tepat|ngarang|gak bener|ga bener|tidak akurat|tidak valid|salah itu) (?:$|[a-z0-9]+)')
    or says(' (?:kamu|anda|lu|km|jawabannya|jawabanmu|itu|perhitungannya|perhitunganmu) (?:masih |juga |tetap |sudah )*(?:salah|keliru|berbohong|mengarang|ngarang|bohong) | (?:apa )?(?:kamu|anda) (?:yakin|serius) | (?:yakin|beneran) (?:itu )?(?:benar)? ?$| (?:[a-z]+ )(?:itu|tersebut|ini) tidak (?:pernah ada|eksis) | (?:cek|periksa|hitung) (?:lagi|kembali|ulang) ')
    or turn_words <= 9 and not is_question and opens('(?:tapi |kok |lho |loh |eh |lah |tidak )*(?:[^ ]+ ){0,2}(?:itu|ini|tersebut|begitu|begituan|kayak gitu|seperti itu) (?:sebenarnya |memang |kan |tuh |udah |sudah |sama sekali )*(?:tidak|gak|ga|nggak|enggak|tak) (?:ada|pernah ada|eksis|nyata) (?:$|di (?:python|java|excel|kamus|alkitab|dunia nyata|situ|sana)|kok|lho|loh|kak|dong|sama sekali)')
    or turn_words <= 8 and not is_question and opens('(?:tapi |lho |loh |eh )*(?:tidak|gak|ga|nggak|enggak|mana) ada (?:[^ ]+ ){1,2}(?:seperti itu|kayak gitu|begitu|begituan|bernama itu|dengan nama itu) ')
    or turn_words <= 14 and says(' (?:kamu|anda|lu|km) (?:kayaknya |sepertinya |masih )*(?:ketuker|ketukar|tertukar|mencampuradukkan|mencampur aduk|keliru (?:antara|membedakan)|salah bedain) ') and not is_question
)
and not opens('(?:apa yang salah|dimana|di mana|tentukan|perbaiki|jelaskan|kenapa|mengapa|salah satu|cari) ?')
and not says(' (?:benar atau salah|salah satu|benar atau tidak) ')
