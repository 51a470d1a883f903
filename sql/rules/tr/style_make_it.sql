-- id: tr.style.make_it
-- polarity: dsat
-- kind: style
-- weight: 2.3
-- description: asks for another length or tone, or says that those given do not fit
-- hit: Daha kısa
-- hit: Biraz daha resmi yaz
-- hit: çok uzun olmuş, kısalt
-- hit: Basitleştir
-- hit: Sorular ilkokul için çok zor
-- hit: kelime sayısı az
-- hit: Daha uzun yaz
-- hit: fazla kalabalık olmuş, azalt
-- miss: İzmir'e en kısa yol hangisi?
-- miss: Daha nazik biri nasıl olurum?
-- miss: Japonca öğrenmek çok zor mu?
-- miss: Çok geç oldu, kimi arayayım?
turn_words <= 25
and (
    opens('(?:hayır |hayir |ama |fakat |tamam |peki |teşekkürler |güzel |ve |şimdi |simdi |lütfen |lutfen |bunu |onu |metni |cevabı |yazıyı |sadece |daha iyi |bana |biraz |çok |cok |bir az |tekrar |bu |şunu |yine |bir )*(?:daha|biraz daha|çok daha|az daha|daha az) (?:kısa|kisa|uzun|resmi|samimi|basit|sade|doğal|dogal|profesyonel|özet|ozet|akıcı|akici|eğlenceli|eglenceli|komik|anlaşılır|net|açık|ciddi|duygusal|yaratıcı|etkileyici|kapsamlı|insansı|teknik|edebi|yumuşak|özgün|nazik) (?:ve |bir |yaz|yap|ol|anlat|söyle|hale|şekilde|dille|cümle|hali|versiyon|metin|bi|lütfen|lutfen|$)')
    or says(' (?:çok|cok|fazla|aşırı) (?:uzun|kısa|kisa|resmi|karmaşık|basit|genel|teknik|yüzeysel)(?: oldu| olmuş| olmus| bu| bir cevap)? (?:$|kısalt|kisalt|daha|biraz|lütfen|uzat)')
    or opens('(?:hayır |hayir |ama |fakat |tamam |peki |teşekkürler |güzel |ve |şimdi |simdi |lütfen |lutfen |bunu |onu |metni |cevabı |yazıyı |sadece |daha iyi |bana |biraz |çok |cok |bir az |tekrar |bu |şunu |yine |bir )*(?:kısalt|kisalt|kısaltır|uzat|basitleştir|basitlestir|sadeleştir|özetle(?:r misin)?|genişlet|geliştir|zenginleştir|yumuşat|güzelleştir|kısalttır)[a-zğüşöçı]* ?')
    or opens('(?:ama |bu |bunlar |sorular |metin |cevap |hikaye |dili |üslubu |çocuklar için |ilkokul için |biraz |hala |bence )*(?:çok|cok|fazla|aşırı) (?:kolay|zor|bariz|klişe|ciddi|resmi|samimi|yapmacık|çocukça|sıradan|tahmin edilebilir|edebi|ağır)(?: oldu| olmuş| olmus| kaçtı| duruyor| geliyor)? (?:$|daha |biraz |lütfen )')
    or says(' (?:kelime sayısı (?:az|yetersiz|çok)|(?:yeterli|yeterince) kelime (?:yok|değil)|daha uzun yaz|uzatır mısın|\d+ kelime değil) ')
    or turn_words <= 7 and opens('(?:ama |bu |metin |plan |cevap |biraz |yine )*(?:çok|fazla|aşırı) [^ ]+ (?:olmuş|oldu|olmus|geldi|duruyor) (?:$|biraz |daha |sadeleş|azalt|hafiflet|kısalt|çıkar|değiştir|lütfen)') and not says(' (?:çok|fazla) (?:güzel|iyi|hoş|harika|faydalı|başarılı) ') and not is_question
)
and not says(' (?:nasıl|nasil|hangisi|neden|hakkında|aşağıdaki) ')
