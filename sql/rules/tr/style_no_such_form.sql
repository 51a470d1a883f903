-- id: tr.style.no_such_form
-- polarity: dsat
-- kind: style
-- weight: 2.8
-- description: asks not to have the form that was given, such as a list
-- hit: liste yapma paragraf olsun
-- hit: başlık koyma
-- hit: maddeler halinde istemiyorum
-- miss: liste yapma alışkanlığı nasıl kazanılır
-- miss: başlık koyma kuralları
turn_words <= 10
and opens('(?:ama |lütfen |bunu |öyle |böyle )*(?:madde madde|madde|maddeler halinde|maddeli|liste|listeleyerek|tablo|başlık|başlıklı|emoji|numara|numaralı|markdown|kalın) (?:yazma|yapma|olmasın|kullanma|koyma|verme|istemiyorum|ekleme|şeklinde olmasın) ')
and not says(' (?:kuralları|alışkanlığı|nasıl|nedir) ')
and not is_question
