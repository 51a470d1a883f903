-- id: id.insufficient_detail.more_detail
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 2.7
-- description: asks for more detail on what was given, or does not understand it
-- hit: Lebih detail dong
-- hit: Bisa lebih spesifik?
-- hit: saya tidak mengerti, jelaskan lagi
-- hit: terlalu umum
-- hit: penjelasannya nggak begitu jelas
-- hit: isinya kurang konkret
-- hit: cuma segini?
-- hit: poin kedua dijelaskan lagi dong
-- miss: Jelaskan fotosintesis secara rinci
-- miss: Apa itu rencana yang rinci?
turn_words <= 20
and (
    opens('(?:tidak |bukan |tapi |ok |oke |baik |bagus |makasih |terima kasih |dan |sekarang |tolong |coba |bisa |bisakah |bisakah kamu |kamu |anda |mohon |saya mau |saya ingin |cuma |hanya |lebih baik |buat |buatkan |jadikan |tulis |ini |itu |teksnya |jawabannya |sedikit |agak |jauh |masih |lagi |dong |agar |supaya )*(?:jelaskan |berikan |beri |secara |yang |perjelas |uraikan )*(?:lebih (?:detail|detil|rinci|spesifik|lengkap|mendalam|dalam|terperinci|jelas)|detailnya|rinciannya|perjelas|jabarkan|jabarkan lagi|kembangkan lagi|diperjelas|dijabarkan) ')
    or says(' (?:(?:saya|aku|gue) (?:masih )?(?:tidak|gak|ga|nggak|belum|kurang) (?:mengerti|paham|ngerti|faham)|(?:gak|ga|nggak) (?:paham|ngerti)|terlalu (?:umum|singkat|dangkal)|kurang (?:jelas|detail|rinci|lengkap|spesifik)|maksudnya (?:apa|gimana)) ')
    or turn_words <= 7 and opens('(?:tapi |ini |itu |masih |penjelasannya |jawabannya |teksnya |kok )*(?:tidak|gak|ga|nggak|enggak) (?:begitu |terlalu |cukup )?jelas (?:$|sama sekali|kak|dong|tolong)') and not is_question
    or turn_words <= 10 and not is_question and says(' (?:kurang (?:detail|detil|rinci|lengkap|spesifik|mendalam|jelas|konkret)|terlalu (?:umum|dangkal|garis besar|singkat)|(?:kasih|beri|tambahkan|pakai) contoh (?:konkret|nyata|yang jelas)|lebih (?:rinci|detail|detil|mendalam|spesifik|konkret)) ')
    or turn_words <= 4 and is_question and opens('(?:hah |lah |cuma |hanya |masa |loh |lho )*(?:segitu|segitu doang|segini|segini doang|itu doang|itu saja|itu aja|ini doang|gitu doang|udah|udah segitu|sudah) ?(?:aja|doang|saja|nih)? $')
    or turn_words <= 9 and not is_question and opens('(?:tolong |coba |yang |di )*(?:bagian|poin|soal|tentang) (?:[^ ]+ ){1,3}(?:dijelasin|dijelaskan|jelasin|jelaskan|diperdalam|dibahas|ditambah|tambahin) (?:lagi|lebih|dong|sedikit)')
)
and not opens('(?:apa itu|kenapa|mengapa) ')
