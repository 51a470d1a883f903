-- id: id.negative_feedback.calls_it_bad
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.8
-- description: calls the reply bad, does not like it, or insults
-- hit: Saya tidak suka akhirnya
-- hit: jelek banget
-- hit: Terdengar kaku
-- hit: hasilnya kurang sreg, bikin ulang
-- hit: gitu doang
-- hit: dialognya terasa maksa
-- hit: kalimatnya belum mengalir
-- hit: jawabannya muter muter
-- hit: berasa buatan robot
-- hit: suaranya kurang greget
-- miss: Terjemahkan: saya tidak suka dingin
-- miss: Apakah buruk makan larut malam?
-- miss: Buatkan cerita tentang hari yang membosankan
-- miss: Kurang baik tidur larut malam, apa dampaknya?
-- miss: saya merasa tidak berguna sejak dipecat
-- miss: banyak tamu bilang kamarnya kotor, sarapannya tidak enak dan stafnya jutek. susun rencana perbaikan untuk hotel kami
-- miss: mobilnya kurang nyaman, pilih mobil apa ya
-- miss: apaan tuh blockchain?
turn_words <= 40
and (
    turn_words <= 15 and says(' (?:saya|aku|gue|gw) (?:tidak|gak|ga|nggak|kurang) (?:suka|puas|setuju) | (?:tidak|kurang|gak|ga|nggak) (?:membantu|memuaskan|bagus|menarik|berguna|enak|cocok) ')
    or opens('(?:tidak |tapi |ini |itu |jawaban |jawabannya |jawabanmu |teksnya |ceritanya |akhirnya |masih |terlalu |sangat |agak |terdengar |terasa |kok |dasar |kamu |hasilnya |bahasanya )*(?:jelek|buruk|payah|parah|kaku|membosankan|bodoh|tolol|goblok|sampah|ngawur|ngaco|aneh|konyol|lebay|bego|mengecewakan|omong kosong|kurang (?:bagus|menarik|pas|enak)|tidak berguna|ga guna|gak guna) ')
    or turn_words <= 10 and not is_question and opens('(?:tapi |ini |itu |jawabannya |teksnya |hasilnya |emailnya |ceritanya |kok |masih |wah |hmm )*(?:(?:tidak|gak|ga|nggak|enggak|kurang|belum) (?:begitu |terlalu |cukup |terlalu )?(?:bagus|baik|oke|ok|memuaskan|menarik|enak|natural|pas|sreg|greget|mantap)|biasa aja|biasa saja) (?:$|tulis|ulang|ulangi|coba|buat|bikin|ganti|perbaiki|tolong)')
    or turn_words <= 12 and not is_question and (opens('(?:ih |ah |duh |yah |hadeh |lah |kok |tapi |ini |itu |jawabannya |jawabanmu |ceritanya |hasilnya |kamu |lu |dasar |malah |apaan |cuma |masa |agak |terlalu )*(?:bosenin|ngebosenin|bosan|garing|gitu gitu aja|gitu doang|itu itu aja|itu itu mulu|itu lagi itu lagi|muter muter|ga jelas|gak jelas|gaje|apaan|apaan sih|apaan ini|apa apaan|ngawur|ngelantur|ngasal|asal|asal asalan|basi|hambar|datar|norak|receh|klise|nyampah|payah|zonk|b aja|biasa aja|basa basi) ') or says(' [^ ]+nya (?:masih |agak |terlalu |kok |sangat |terasa |terkesan |terdengar |kayak |kelihatan |jadi )*(?:(?:kurang|tidak|gak|ga|nggak|belum) (?:begitu |terlalu |cukup )?(?:tegas|jelas|sopan|hidup|seru|ngena|greget|kena|kuat|lancar|natural|alami|enak|pas|bagus|nyambung|menarik|tepat|akurat|sesuai|cocok|mengalir|meyakinkan|realistis|lucu|sedih|rapi|halus)|kaku|robot|palsu|aneh|janggal|garing|klise|lebay|maksa|dipaksakan|tiba tiba|datar|monoton|berantakan|ngawur|itu itu aja|gitu gitu aja|sama semua|kaya robot|kayak robot) '))
    or turn_words <= 8 and not is_question and says(' (?:kayak|kaya|seperti|mirip|persis|berasa|ala) (?:hasil |dari |bahasa |buatan |terjemahan )*(?:google|gugel|robot|mesin|ai|bot|template|copas|copy paste|brosur)(?: translate)? ')
)
and not is_question
and not opens('(?:terjemahkan) ')
and not says(' (?:merasa|pelanggan|ulasan|review|restoran|hotel) ')
and not raw('(?i)(?:terjemah|translate|ringkas|rangkum|perbaiki|parafrase|balas|koreksi|edit)[^:\n]{0,40}: ?[^ \n][^\n]{8}')
and not says(' (?:mobilnya|motornya|cuacanya|pacarnya|orangnya|kerjanya) ')
and not (raw('["“”「」『』«»„]') and says(' (?:adegan|lanjutkan|dialog|cerita) '))
and not (raw('^ *["“”„「『«]') and says(' (?:bahasa|bahasanya|artinya|inggrisnya|sinonim) '))
