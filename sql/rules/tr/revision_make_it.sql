-- id: tr.revision.make_it
-- polarity: dsat
-- kind: revision
-- weight: 2.3
-- description: asks to make what was given different: shorter, longer, another tone
-- hit: Daha kısa
-- hit: Biraz daha resmi yaz
-- hit: çok uzun olmuş, kısalt
-- hit: Basitleştir
-- miss: İzmir'e en kısa yol hangisi?
-- miss: Daha nazik biri nasıl olurum?
turn_words <= 25
and (
    opens('(?:hayır |hayir |ama |fakat |tamam |peki |teşekkürler |güzel |ve |şimdi |simdi |lütfen |lutfen |bunu |onu |metni |cevabı |yazıyı |sadece |daha iyi |bana |biraz |çok |cok |bir az |tekrar |bu |şunu |yine |bir )*(?:daha|biraz daha|çok daha|az daha|daha az) (?:kısa|kisa|uzun|resmi|samimi|basit|sade|doğal|dogal|profesyonel|özet|ozet|akıcı|akici|eğlenceli|eglenceli|komik|anlaşılır|net|açık|ciddi|duygusal|yaratıcı|etkileyici|kapsamlı|insansı|teknik|edebi|yumuşak|özgün|nazik) (?:ve |bir |yaz|yap|ol|anlat|söyle|hale|şekilde|dille|cümle|hali|versiyon|metin|bi|lütfen|lutfen|$)')
    or says(' (?:çok|cok|fazla|aşırı) (?:uzun|kısa|kisa|resmi|karmaşık|basit|genel|teknik|yüzeysel)(?: oldu| olmuş| olmus| bu| bir cevap)? (?:$|kısalt|kisalt|daha|biraz|lütfen|uzat)')
    or opens('(?:hayır |hayir |ama |fakat |tamam |peki |teşekkürler |güzel |ve |şimdi |simdi |lütfen |lutfen |bunu |onu |metni |cevabı |yazıyı |sadece |daha iyi |bana |biraz |çok |cok |bir az |tekrar |bu |şunu |yine |bir )*(?:kısalt|kisalt|kısaltır|uzat|basitleştir|basitlestir|sadeleştir|özetle(?:r misin)?|genişlet|geliştir|zenginleştir|yumuşat|güzelleştir|kısalttır)[a-zğüşöçı]* ?')
)
and not says(' (?:nasıl|nasil|hangisi|neden|hakkında|aşağıdaki) ')
