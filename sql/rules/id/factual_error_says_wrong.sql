-- id: id.factual_error.says_wrong
-- polarity: dsat
-- kind: factual_error
-- weight: 2.9
-- description: says that something in the reply is wrong, or doubts it
-- hit: Itu salah, ibu kotanya Canberra
-- hit: kamu keliru
-- hit: Apa kamu yakin?
-- hit: Fungsi itu tidak ada
-- hit: nggak ada fungsi kayak gitu
-- hit: buku itu gak pernah ada
-- hit: kamu kayaknya tertukar Bach dengan Brahms
-- hit: toko itu udah gak ada
-- hit: paragraf terakhir isinya aneh
-- hit: variabelnya belum dideklarasikan
-- hit: setahu saya bukan di tahun itu
-- hit: sumbunya kebalik tuh
-- hit: masa sih?
-- hit: ini udah bener gak?
-- hit: paus kan bukan ikan, kok disebut ikan
-- miss: Apa yang salah dengan kode saya?
-- miss: Tentukan apakah kalimat ini benar atau salah
-- miss: Perbaiki kesalahan dalam teks ini
-- miss: Warung itu tidak ada pelanggannya, bagaimana menarik pembeli?
-- miss: nomor 3 pernyataan yang salah yang mana
turn_words <= 80
and (
    opens('(?:tidak |tapi |ini |itu |jawaban |jawabannya |jawabanmu |jawaban anda |hasilnya |masih |semua |semuanya |kamu |anda |lagi |maaf |kok |infonya )*(?:salah|keliru|bohong|tidak benar|tidak tepat|kurang tepat|ngarang|gak bener|ga bener|tidak akurat|tidak valid|salah itu) (?:$|[a-z0-9]+)')
    or says(' (?:kamu|anda|lu|km|jawabannya|jawabanmu|itu|perhitungannya|perhitunganmu) (?:masih |juga |tetap |sudah )*(?:salah|keliru|berbohong|mengarang|ngarang|bohong) | (?:apa )?(?:kamu|anda) (?:yakin|serius) | (?:yakin|beneran) (?:itu )?(?:benar)? ?$| (?:[a-z]+ )(?:itu|tersebut|ini) tidak (?:pernah ada|eksis) | (?:cek|periksa|hitung) (?:lagi|kembali|ulang) ')
    or turn_words <= 9 and not is_question and opens('(?:tapi |kok |lho |loh |eh |lah |tidak )*(?:[^ ]+ ){0,2}(?:itu|ini|tersebut|begitu|begituan|kayak gitu|seperti itu) (?:sebenarnya |memang |kan |tuh |udah |sudah |sama sekali )*(?:tidak|gak|ga|nggak|enggak|tak) (?:ada|pernah ada|eksis|nyata) (?:$|di (?:python|java|excel|kamus|alkitab|dunia nyata|situ|sana)|kok|lho|loh|kak|dong|sama sekali)')
    or turn_words <= 8 and not is_question and opens('(?:tapi |lho |loh |eh )*(?:tidak|gak|ga|nggak|enggak|mana) ada (?:[^ ]+ ){1,2}(?:seperti itu|kayak gitu|begitu|begituan|bernama itu|dengan nama itu) ')
    or turn_words <= 14 and says(' (?:kamu|anda|lu|km) (?:kayaknya |sepertinya |masih )*(?:ketuker|ketukar|tertukar|mencampuradukkan|mencampur aduk|keliru (?:antara|membedakan)|salah bedain) ') and not is_question
    or turn_words <= 20 and not is_question and (says(' (?:baris|kalimat|paragraf|bagian|langkah|nomor|no|poin|kolom|bab|rumus) (?:ke )?(?:\d+|pertama|kedua|ketiga|keempat|kelima|terakhir|akhir|awal|atas|bawah|itu|ini) (?:[^ ]+ ){0,3}(?:salah|keliru|error|eror|tidak sesuai|gak sesuai|aneh|terbalik|kebalik|kosong|dobel|kurang) ') or says(' (?:belum|tidak|gak|ga|nggak) (?:di)?(?:definisikan|deklarasikan|import|inisialisasi|definisi|install) ') or says(' (?:terbalik|kebalik|ketuker) (?:$|tuh|dong|kak|loh|lho)') or says(' (?:setahu|setau|seingat|perasaan|kayaknya|sepertinya) (?:saya |aku |ku |gue )*(?:[^ ]+ ){0,3}(?:bukan|salah|tidak|gak|ga|nggak) '))
    or turn_words <= 6 and not reply_asks and opens('(?:masa |ah |eh |ini |itu |kamu |anda |apa |lu )*(?:yakin|serius|seriusan|beneran|benar|bener|masa sih|masa iya|valid|udah bener|sudah benar)(?: nih| kah| gak| ga| tidak| itu| kamu| ya| lu| sih)* $') and (is_question or turn_words <= 3 and says(' (?:yakin|masa|gak|ga) '))
    or turn_words <= 12 and not is_question and (opens('[^ ]+ (?:[^ ]+ )?kan bukan ') or says(' kok (?:ditulis|disebut|dibilang|jadi) '))
)
and not opens('(?:apa yang salah|dimana|di mana|tentukan|perbaiki|jelaskan|kenapa|mengapa|salah satu|cari) ?')
and not says(' (?:benar atau salah|salah satu|benar atau tidak) ')
and not raw('(?i)(?:terjemah|translate|ringkas|rangkum|perbaiki|parafrase|balas|koreksi|edit)[^:\n]{0,40}: ?[^ \n][^\n]{8}')
and not says(' (?:pernyataan|yang salah yang mana) ')
and not (raw('["“”「」『』«»„]') and says(' (?:adegan|lanjutkan|dialog|cerita) '))
