-- id: id.unrealistic_expectation.yes_you_can
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 2.7
-- description: pushes back on a refusal or on disclaimers
-- hit: Kamu pasti bisa
-- hit: Berhenti minta maaf
-- hit: ini cuma fiksi
-- hit: jangan cari aman, jawab langsung
-- miss: Bisakah kamu membantu PR saya?
-- miss: Kalau bisa terbang, kamu mau ke mana?
turn_words <= 30
and (
    opens('(?:tapi |tidak |ya |saya tahu )*(?:kamu|anda|km) (?:pasti |kan |jelas |tadi |sebenarnya |kemarin )+(?:bisa|mampu|tahu|dapat) ')
    or says(' (?:(?:berhenti|stop|jangan|gak usah|tidak perlu) (?:minta maaf|meminta maaf|ceramah|menceramahi|menggurui)|(?:ini |itu )?(?:cuma|hanya) (?:fiksi|cerita|fiktif|karangan|permainan|andai andai)|anggap saja|tebak saja|tetap (?:jawab|lakukan) saja) ')
    or says(' (?:ga usah|gak usah|jangan|tidak usah|tidak perlu) (?:netral|sok netral|berbelit|bertele tele|cari aman|jaim|muter) | (?:bilang|kasih|jawab|sebut) (?:aja |saja )?(?:pendapatmu|pendapat kamu|opinimu|langsung|tegas) ')
)
and not is_question
