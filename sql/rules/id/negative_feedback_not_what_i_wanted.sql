-- id: id.negative_feedback.not_what_i_wanted
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.5
-- description: says that this is not what was asked for or meant
-- hit: Bukan itu yang saya minta
-- hit: bukan itu maksud saya
-- hit: Kamu tidak menjawab pertanyaan saya
-- hit: bukan begitu maksudku
-- hit: Aku mintanya puisi, bukan cerita
-- hit: aku nggak nanya itu
-- miss: Apa yang saya minta di kantor imigrasi?
-- miss: Klien bilang bukan itu yang dia minta, bagaimana saya membalasnya?
-- miss: Aku mau kuliah di Bandung, bagaimana caranya?
-- miss: Terjemahkan: saya minta teh, bukan kopi
turn_words <= 60
and (
    says(' (?:bukan|tidak seperti|gak|ga|nggak) (?:itu|ini|begitu|gitu|seperti itu|kayak gitu|yang itu)? ?(?:yang |sesuai |apa yang )*(?:saya|aku|gue|gw|ku|kami)? ?(?:minta|mau|maksud|maksudku|inginkan|tanyakan|tanya|cari|butuhkan|harapkan|pertanyaan saya|jawaban yang)(?: saya| aku| gue)? ')
    or says(' (?:tidak|belum|gak|nggak|ga|tak) (?:menjawab|jawab|mengerti|paham|memahami|nyambung|sesuai)(?: dengan)? (?:pertanyaan|maksud|yang|permintaan|apa yang|keinginan)(?: saya| aku| ku| gue)? | (?:ga|gak|nggak|tidak) nyambung | salah paham | bukan jawaban | tidak ada hubungannya ')
    or turn_words <= 14 and not is_question and opens('(?:tidak |bukan |tapi |kan |loh |lho |eh |lah )*(?:saya|aku|gue|gw|kami) (?:kan |tadi |sudah |udah |cuma |itu )*(?:minta|mintanya|mau|maunya|pengen|ingin|butuh|perlu|tanya|nanya)(?: [^ ]+){1,6} bukan(?: [^ ]+){1,5} $')
    or says(' (?:saya|aku|gue|gw) (?:kan |tadi )*(?:tidak|gak|ga|nggak|enggak|gk|bukan) (?:minta|meminta|tanya|nanya|menanyakan|menyuruh|nyuruh) (?:itu|ini|yang itu|begitu|soal itu|hal itu|kamu) ')
)
and not says(' (?:klien|bos|atasan|dia) ')
