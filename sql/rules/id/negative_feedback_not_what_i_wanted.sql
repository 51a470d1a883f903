-- id: id.negative_feedback.not_what_i_wanted
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.5
-- description: says that this is not what was asked for or meant
-- hit: Bukan itu yang saya minta
-- hit: bukan itu maksud saya
-- hit: Kamu tidak menjawab pertanyaan saya
-- hit: bukan begitu maksudku
-- miss: Apa yang saya minta di kantor imigrasi?
-- miss: Klien bilang bukan itu yang dia minta, bagaimana saya membalasnya?
turn_words <= 60
and (
    says(' (?:bukan|tidak seperti|gak|ga|nggak) (?:itu|ini|begitu|gitu|seperti itu|kayak gitu|yang itu)? ?(?:yang |sesuai |apa yang )*(?:saya|aku|gue|gw|ku|kami)? ?(?:minta|mau|maksud|maksudku|inginkan|tanyakan|tanya|cari|butuhkan|harapkan|pertanyaan saya|jawaban yang)(?: saya| aku| gue)? ')
    or says(' (?:tidak|belum|gak|nggak|ga|tak) (?:menjawab|jawab|mengerti|paham|memahami|nyambung|sesuai)(?: dengan)? (?:pertanyaan|maksud|yang|permintaan|apa yang|keinginan)(?: saya| aku| ku| gue)? | (?:ga|gak|nggak|tidak) nyambung | salah paham | bukan jawaban | tidak ada hubungannya ')
)
and not says(' (?:klien|bos|atasan|dia) ')
