-- id: tr.revision.keeps_some
-- polarity: dsat
-- kind: revision
-- weight: 2.8
-- description: praises or keeps a part and asks to change another
-- hit: genelde güzel ama sonu çok hızlı bitmiş biraz uzat
-- hit: giriş kalsın diğer paragrafları sadeleştir
-- hit: fikir iyi yalnız dili fazla ağır
-- miss: genel olarak iyi
-- miss: bu telefon genel olarak iyi ama pahalı alınır mı
-- miss: ilk paragraf aşk ikinci paragraf ayrılık konulu yazı yaz
turn_words <= 60
and says(' (?:genel olarak|genelde|geneli|geri kalanı|diğerleri|kalanı|birinci paragraf|ilk paragraf|ikinci paragraf|üçüncü paragraf|son paragraf|giriş|başı|sonu|içerik|içeriği|fikir|konu|hikaye|her şey) (?:gayet |de |da |çok |oldukça |bence |aynı |böyle |öyle )*(?:iyi|güzel|tamam|kalsın|ok|fena değil|hoş|olmuş|idare eder|dursun) ')
and says(' (?:ama|fakat|yalnız|ancak|sadece|sil|çok|fazla|diğer|ilk|son|biraz) ')
and says(' (?:[^ ]*(?:uzat|kısalt|sil|değiştir|düzelt|ekle|çıkar|anlat|sadeleştir|yaz|azalt)[^ ]*|olsun|olmuş|fazla|çok|dileme) ')
and not says(' (?:telefon|alınır mı|otel|restoran|yorum|müşteriler) ')
and not is_question
