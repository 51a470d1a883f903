-- id: id.revision.try_again
-- polarity: dsat
-- kind: revision
-- weight: 2.3
-- description: asks for the same once more, or says no to it
-- hit: Coba lagi
-- hit: ulangi sekali lagi
-- hit: Bukan, yang satunya
-- hit: maksud saya sungainya, bukan kotanya
-- miss: Tidak, terima kasih
-- miss: Satu pertanyaan lagi: kapan Lebaran?
-- miss: [request] Bantu saya memasak [reply] Tentu. Apakah Anda punya oven? [turn] Tidak, hanya kompor
-- miss: Tidak bisa tidur semalaman
turn_words <= 40
and (
    opens('(?:tolong |tidak |bukan |ok )*(?:coba lagi|ulangi|ulang lagi|ulang dari awal|sekali lagi|coba sekali lagi|coba ulangi|buat ulang|buat lagi yang|jawab ulang|jawab lagi|hitung ulang) ?')
    or opens('bukan ') and turn_words <= 20 and not reply_asks and not is_question
    or opens('(?:tidak|gak|nggak|enggak|ga|tdk) ') and raw('^ *[A-Za-z]+ ?[,.;:!…\n]') and turn_words <= 20 and not reply_asks and not is_question
    or opens('(?:tidak |bukan |tapi |eh )*(?:maksud (?:saya|aku|gue|gw)|maksudku|yang (?:saya|aku|ku) maksud) ')
)
and not opens('(?:tidak|gak|nggak|enggak|ga) (?:terima kasih|makasih|apa apa|perlu|papa|usah|masalah|tahu|ada|ngerti|mengerti|paham) ?')
and not opens('ulangi (?:setelah|kata)')
and not opens('bukan main ')
