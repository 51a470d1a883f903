-- id: id.factual_error.should_it_not
-- polarity: dsat
-- kind: factual_error
-- weight: 1.4
-- description: a question of doubt: is it not otherwise?
-- hit: Bukannya ibu kotanya Canberra?
-- hit: Bukankah harusnya dibagi dua?
-- miss: Apa Lima ibu kota Peru?
-- miss: Bukankah itu berbahaya untuk anak?
turn_words <= 25
and is_question
and opens('(?:tapi |eh |lho |loh |kok |lah |hmm+ |tunggu |terus )*(?:bukannya|bukankah|bukan (?:di|pada|tahun|kota|[a-z]+ ya)) ')
and not says(' (?:berbahaya|bahaya|mahal|buruk|lebih baik|sulit|mungkin|sama saja|terlambat|dilarang) ')
