-- id: id.negative_feedback.not_what_i_wanted
-- polarity: dsat
-- kind: negative_feedback
-- weight: 3.0
-- description: says that this is not what was asked for or meant
-- hit: Bukan itu yang saya minta
-- hit: bukan itu maksud saya
-- hit: Kamu tidak menjawab pertanyaan saya
-- hit: bukan begitu maksudku
-- hit: Aku mintanya puisi, bukan cerita
-- hit: aku nggak nanya itu
-- hit: yang saya tanyakan harga grosir
-- hit: gak usah dijelaskan, langsung hasilnya
-- hit: maksudku pakai bahasa jawa
-- hit: jangan diketik ulang, cukup kerangkanya
-- hit: malam hari bukan siang
-- miss: Apa yang saya minta di kantor imigrasi?
-- miss: Klien bilang bukan itu yang dia minta, bagaimana saya membalasnya?
-- miss: Aku mau kuliah di Bandung, bagaimana caranya?
-- miss: Terjemahkan: saya minta teh, bukan kopi
-- miss: yang saya mau tanya, apakah bank buka hari sabtu?
-- miss: arti kata "bukan" dalam sunda
-- miss: cara memilih yang asli bukan tiruan
turn_words <= 60
and (
    says(' (?:bukan|tidak seperti|gak|ga|nggak) (?:itu|ini|begitu|gitu|seperti itu|kayak gitu|yang itu)? ?(?:yang |sesuai |apa yang )*(?:saya|aku|gue|gw|ku|kami)? ?(?:minta|mau|maksud|maksudku|inginkan|tanyakan|tanya|cari|butuhkan|harapkan|pertanyaan saya|jawaban yang)(?: saya| aku| gue)? ')
    or says(' (?:tidak|belum|gak|nggak|ga|tak) (?:menjawab|jawab|mengerti|paham|memahami|nyambung|sesuai)(?: dengan)? (?:pertanyaan|maksud|yang|permintaan|apa yang|keinginan)(?: saya| aku| ku| gue)? | (?:ga|gak|nggak|tidak) nyambung | salah paham | bukan jawaban | tidak ada hubungannya ')
    or turn_words <= 14 and not is_question and opens('(?:tidak |bukan |tapi |kan |loh |lho |eh |lah )*(?:saya|aku|gue|gw|kami) (?:kan |tadi |sudah |udah |cuma |itu )*(?:minta|mintanya|mau|maunya|pengen|ingin|butuh|perlu|tanya|nanya)(?: [^ ]+){1,6} bukan(?: [^ ]+){1,5} $')
    or says(' (?:saya|aku|gue|gw) (?:kan |tadi )*(?:tidak|gak|ga|nggak|enggak|gk|bukan) (?:minta|meminta|tanya|nanya|menanyakan|menyuruh|nyuruh) (?:itu|ini|yang itu|begitu|soal itu|hal itu|kamu) ')
    or turn_words <= 16 and not is_question and (opens('(?:tapi |lho |loh |lah |eh |kan |hm+ )*yang (?:saya|aku|gue|gw|ku) (?:tanya|tanyakan|tanyain|minta|mau|maksud|cari|butuh|butuhkan|inginkan) ') or opens('(?:tapi |bukan |eh |lah |lho )*(?:maksud (?:saya|aku|gue|gw|ku)|maksudku|maksudnya (?:ke|pakai|yang|itu)) ') or opens('(?:ga|gak|nggak|jangan|tidak|tidak usah|gak usah|ga usah|ga perlu|tidak perlu|nggak usah) (?:di[^ ]+|[^ ]+) (?:[^ ]+ ){0,3}(?:cukup|tapi|langsung|hanya|saja|aja|cuma|di[^ ]+ (?:saja|aja)) ') or says(' (?:jawaban|jawabannya|jawabanmu) (?:[^ ]+ ){0,2}(?:ga|gak|nggak|tidak|kurang) (?:nyambung|sesuai|menjawab|relevan) '))
    or turn_words <= 6 and not is_question and not reply_asks and opens('[^ ]+ (?:[^ ]+ ){0,2}bukan [^ ]+ (?:[^ ]+ )?$') and not opens('(?:ini|itu|dia|saya|aku|kenapa|apakah|bukan) ')
)
and not says(' (?:klien|bos|atasan|dia) ')
and not raw('(?i)(?:terjemah|translate|ringkas|rangkum|perbaiki|parafrase|balas|koreksi|edit)[^:\n]{0,40}: ?[^ \n][^\n]{8}')
and not (raw('["“”「」『』«»„]') and says(' (?:adegan|lanjutkan|dialog|cerita) '))
and not (raw('^ *["“”„「『«]') and says(' (?:bahasa|bahasanya|artinya|inggrisnya|sinonim) '))
and not says(' (?:cara|apa|gimana|bagaimana|arti|artinya|kalau) ') and not raw('["“”].*["“”]')
