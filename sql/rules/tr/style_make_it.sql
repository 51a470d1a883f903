-- id: tr.style.make_it
-- polarity: dsat
-- kind: style
-- weight: 2.9
-- description: asks for another length or tone, or says that those given do not fit
-- hit: Daha kısa
-- hit: Biraz daha resmi yaz
-- hit: çok uzun olmuş, kısalt
-- hit: Basitleştir
-- hit: Sorular ilkokul için çok zor
-- hit: kelime sayısı az
-- hit: Daha uzun yaz
-- hit: fazla kalabalık olmuş, azalt
-- hit: tek cümleye indir
-- hit: daha esprili anlat
-- hit: dili biraz sade olsun
-- hit: fazla abartılı olmuş
-- hit: figür sayısı fazla
-- hit: daha nükteli bir üslupla yaz
-- hit: kahraman fazla saf biraz kurnaz yap
-- miss: İzmir'e en kısa yol hangisi?
-- miss: Daha nazik biri nasıl olurum?
-- miss: Japonca öğrenmek çok zor mu?
-- miss: Çok geç oldu, kimi arayayım?
-- miss: daha önce yaz aylarında nereye gittin?
-- miss: daha ne yapsam olur bilmiyorum
turn_words <= 25
and (
    opens('(?:hayır |hayir |ama |fakat |tamam |peki |teşekkürler |güzel |ve |şimdi |simdi |lütfen |lutfen |bunu |onu |metni |cevabı |yazıyı |sadece |daha iyi |bana |biraz |çok |cok |bir az |tekrar |bu |şunu |yine |bir )*(?:daha|biraz daha|çok daha|az daha|daha az) (?:kısa|kisa|uzun|resmi|samimi|basit|sade|doğal|dogal|profesyonel|özet|ozet|akıcı|akici|eğlenceli|eglenceli|komik|anlaşılır|net|açık|ciddi|duygusal|yaratıcı|etkileyici|kapsamlı|insansı|teknik|edebi|yumuşak|özgün|nazik) (?:ve |bir |yaz|yap|ol|anlat|söyle|hale|şekilde|dille|cümle|hali|versiyon|metin|bi|lütfen|lutfen|$)')
    or says(' (?:çok|cok|fazla|aşırı) (?:uzun|kısa|kisa|resmi|karmaşık|basit|genel|teknik|yüzeysel)(?: oldu| olmuş| olmus| bu| bir cevap)? (?:$|kısalt|kisalt|daha|biraz|lütfen|uzat)')
    or opens('(?:hayır |hayir |ama |fakat |tamam |peki |teşekkürler |güzel |ve |şimdi |simdi |lütfen |lutfen |bunu |onu |metni |cevabı |yazıyı |sadece |daha iyi |bana |biraz |çok |cok |bir az |tekrar |bu |şunu |yine |bir )*(?:kısalt|kisalt|kısaltır|uzat|basitleştir|basitlestir|sadeleştir|özetle(?:r misin)?|genişlet|geliştir|zenginleştir|yumuşat|güzelleştir|kısalttır)[a-zğüşöçı]* ?')
    or opens('(?:ama |bu |bunlar |sorular |metin |cevap |hikaye |dili |üslubu |çocuklar için |ilkokul için |biraz |hala |bence )*(?:çok|cok|fazla|aşırı) (?:kolay|zor|bariz|klişe|ciddi|resmi|samimi|yapmacık|çocukça|sıradan|tahmin edilebilir|edebi|ağır)(?: oldu| olmuş| olmus| kaçtı| duruyor| geliyor)? (?:$|daha |biraz |lütfen )')
    or says(' (?:kelime sayısı (?:az|yetersiz|çok)|(?:yeterli|yeterince) kelime (?:yok|değil)|daha uzun yaz|uzatır mısın|\d+ kelime değil) ')
    or turn_words <= 7 and opens('(?:ama |bu |metin |plan |cevap |biraz |yine )*(?:çok|fazla|aşırı) [^ ]+ (?:olmuş|oldu|olmus|geldi|duruyor) (?:$|biraz |daha |sadeleş|azalt|hafiflet|kısalt|çıkar|değiştir|lütfen)') and not says(' (?:çok|fazla) (?:güzel|iyi|hoş|harika|faydalı|başarılı) ') and not is_question
    or turn_words <= 14 and not is_question and (says(' (?:\d+|bir|iki|üç|tek|yarı|yarısına) (?:kelimeye|cümleye|satıra|karaktere|maddeye|paragrafa|sayfaya|ya)? ?(?:indir|düşür|kısalt|sığdır|çıkar|özetle|tamamla)') or opens('(?:ama |bu |biraz |hala |hâlâ |bence |metin |dili |üslup |mail |yazı )*(?:çok|cok|fazla|aşırı) (?:uzun|kısa|kisa|resmi|samimi|ciddi|karmaşık|teknik|basit|genel|ağır|kalabalık|karanlık|parlak|edebi|soğuk|detaylı|klişe|yüzeysel|uzatmışsın|abartılı|abartmışsın)(?: olmuş| olmus| oldu| bu| ya| geldi| kaçmış)* (?:$|[^ ]+ )') or opens('(?:ama |bu |lütfen |bunu |biraz |çok |az )*daha (?:[^ ]+ )?(?:yaz|anlat|yap|söyle|olsun|çevir|dille)(?: |$|ar mısın|ın)') or says(' (?:sayısı|sayisi) (?:fazla|az|çok) ') or says(' (?:dil|dili|üslup|üslubu|ton|tonu|diyaloglar|cümleler|anlatım) (?:da |biraz |daha |çok |fazla )*(?:[^ ]+ )?(?:olsun|olmuş|olmalı|gibi) ') or says(' [^ ]+(?:ca|ce|ça|çe) olsun '))
    or turn_words <= 14 and not is_question and (says(' daha (?:[^ ]+ )(?:bir )?(?:dille|dilde|tonda|üslupla|şekilde|biçimde|tarzda|havada) ') or opens('(?:ana karakter |karakter |başrol |adam |kız |metin |dil |resim |renkler |arka plan |kahraman )+(?:çok|fazla|aşırı) [^ ]+ '))
)
and not says(' (?:bilmiyorum|daha önce|nasıl|nasil|hangisi|neden|hakkında|aşağıdaki) ')
and not raw('(?i)(?:çevir|tercüme|özetle|düzelt|düzenle|resmi yap|yanıtla|cevapla|hale getir)[^:\n]{0,30}: ?[^ \n][^\n]{8}')
and not (raw('^ *["“”„「『«]') and says(' (?:[^ ]+ce|[^ ]+ca|[^ ]+cesi|[^ ]+cası|ne demek|nasıl|anlamı) '))
