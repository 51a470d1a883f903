-- id: tr.insufficient_detail.more_detail
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 2.7
-- description: asks for more detail on what was given, or does not understand it
-- hit: Daha detaylı
-- hit: Biraz daha açıklar mısın?
-- hit: anlamadım, daha iyi anlat
-- hit: çok genel olmuş
-- hit: çok yüzeysel, biraz açıkla
-- hit: açıklama pek net değil
-- hit: ayrıntıya gir biraz
-- hit: örneklerle açıkla
-- hit: hepsi bu mu yani
-- hit: ikinci sebebi biraz daha aç
-- miss: Fotosentezi ayrıntılı açıkla
-- miss: Detaylı plan nedir?
-- miss: Öğretmenim ödevin çok yüzeysel olduğunu söyledi, ne yapayım?
-- miss: osmanlı devleti kuruluş dönemi detaylı anlat
turn_words <= 20
and (
    says(' (?:daha|biraz|çok daha) (?:fazla )?(?:detaylı|detayli|ayrıntılı|ayrintili|detay|ayrıntı|açıklayıcı|aciklayici|spesifik|özel|derinlemesine|geniş|kapsamlı|somut|bilgi|açık|acik|açıkla|acikla|açıklar|iyi (?:anlat|açıkla))')
    or says(' (?:anlamadım|anlamadim|anlayamadım|anlaşılmıyor|anlamıyorum|çok (?:genel|yüzeysel|kısa)|yüzeysel|detay (?:ver|ekle)|detaylandır|detaylandir|ne demek istiyorsun) ')
    or turn_words <= 6 and opens('(?:ama |bu |açıklama |hiç |hâlâ |hala |pek |yeterince |çok )*(?:anlaşılır|net|açık|acik|anlasilir) (?:değil|degil) $') and not is_question
    or turn_words <= 10 and says(' (?:açar mısın|acar misin|biraz aç|detaylı (?:olsun|anlat|yaz|açıkla)|ayrıntılı (?:olsun|anlat|yaz|açıkla)|ayrıntıya gir|detaya gir|örnek vererek|örneklerle|daha ayrıntılı|daha detaylı|somut örnek) ') and not opens('(?:[^ ]+ ){3,}detaylı')
    or turn_words <= 4 and opens('(?:ee |eee |e |hepsi |sadece |yani )*(?:bu kadar mı|bu kadarmı|hepsi bu mu|bu mu|o kadar mı|bitti mi|hepsi bu kadar mı|başka yok mu)(?: yani| ya)? $') and not reply_asks
    or turn_words <= 8 and not is_question and says(' (?:kısmını|kısmı|bölümünü|maddeyi|noktayı|nedeni|sebebi) (?:biraz |daha |biraz daha |iyice )*(?:aç|açıkla|anlat|detaylandır|genişlet|uzat) ')
)
and not says(' (?:nedir|ne demek|fotosentezi|hakkında) ')
and not says(' (?:patronum|müdürüm|hocam|öğretmenim|müşteri|arkadaşım|annem|babam) ')
