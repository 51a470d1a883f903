-- id: tr.insufficient_detail.more_detail
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 2.0
-- description: asks for more detail on what was given, or does not understand it
-- hit: Daha detaylı
-- hit: Biraz daha açıklar mısın?
-- hit: anlamadım, daha iyi anlat
-- hit: çok genel olmuş
-- miss: Fotosentezi ayrıntılı açıkla
-- miss: Detaylı plan nedir?
turn_words <= 20
and (
    says(' (?:daha|biraz|çok daha) (?:fazla )?(?:detaylı|detayli|ayrıntılı|ayrintili|detay|ayrıntı|açıklayıcı|aciklayici|spesifik|özel|derinlemesine|geniş|kapsamlı|somut|bilgi|açık|acik|açıkla|acikla|açıklar|iyi (?:anlat|açıkla))')
    or says(' (?:anlamadım|anlamadim|anlayamadım|anlaşılmıyor|anlamıyorum|çok (?:genel|yüzeysel|kısa)|yüzeysel|detay (?:ver|ekle)|detaylandır|detaylandir|ne demek istiyorsun) ')
)
and not says(' (?:nedir|ne demek|fotosentezi|hakkında) ')
