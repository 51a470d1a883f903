-- id: id.factual_error.should_it_not
-- polarity: dsat
-- kind: factual_error
-- weight: 2.3
-- description: a question of doubt: is it not otherwise?
-- hit: Bukannya ibu kotanya Canberra?
-- hit: Bukankah harusnya dibagi dua?
-- hit: lho bukannya di tahun sebelumnya
-- hit: 1200? bukannya 1210
-- miss: Apa Lima ibu kota Peru?
-- miss: Bukankah itu berbahaya untuk anak?
turn_words <= 25
and (is_question or says(' (?:bukannya|bukanya) (?:[^ ]+ ){0,3}(?:\d+|di|tahun|harusnya|itu|yang) '))
and opens('(?:tapi |eh |lho |loh |kok |lah |hmm+ |tunggu |terus |[^ ]*\d+ )*(?:bukannya|bukankah|bukanya|bukan (?:di|pada|tahun|kota|[a-z]+ ya)) ')
and not says(' (?:berbahaya|bahaya|mahal|buruk|lebih baik|sulit|mungkin|sama saja|terlambat|dilarang) ')
