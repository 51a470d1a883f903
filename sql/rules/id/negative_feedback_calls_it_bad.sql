-- id: id.negative_feedback.calls_it_bad
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: calls the reply bad, does not like it, or insults
-- hit: Saya tidak suka akhirnya
-- hit: jelek banget
-- hit: Terdengar kaku
-- hit: hasilnya kurang sreg, bikin ulang
-- miss: Terjemahkan: saya tidak suka dingin
-- miss: Apakah buruk makan larut malam?
-- miss: Buatkan cerita tentang hari yang membosankan
-- miss: Kurang baik tidur larut malam, apa dampaknya?
turn_words <= 40
and (
    says(' (?:saya|aku|gue|gw) (?:tidak|gak|ga|nggak|kurang) (?:suka|puas|setuju) | (?:tidak|kurang|gak|ga|nggak) (?:membantu|memuaskan|bagus|menarik|berguna|enak|cocok) ')
    or opens('(?:tidak |tapi |ini |itu |jawaban |jawabannya |jawabanmu |teksnya |ceritanya |akhirnya |masih |terlalu |sangat |agak |terdengar |terasa |kok |dasar |kamu |hasilnya |bahasanya )*(?:jelek|buruk|payah|parah|kaku|membosankan|bodoh|tolol|goblok|sampah|ngawur|ngaco|aneh|konyol|lebay|bego|mengecewakan|omong kosong|kurang (?:bagus|menarik|pas|enak)|tidak berguna|ga guna|gak guna) ')
    or turn_words <= 10 and not is_question and opens('(?:tapi |ini |itu |jawabannya |teksnya |hasilnya |emailnya |ceritanya |kok |masih |wah |hmm )*(?:(?:tidak|gak|ga|nggak|enggak|kurang|belum) (?:begitu |terlalu |cukup |terlalu )?(?:bagus|baik|oke|ok|memuaskan|menarik|enak|natural|pas|sreg|greget|mantap)|biasa aja|biasa saja) (?:$|tulis|ulang|ulangi|coba|buat|bikin|ganti|perbaiki|tolong)')
)
and not is_question
and not opens('(?:terjemahkan) ')
