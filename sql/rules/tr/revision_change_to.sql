-- id: tr.revision.change_to
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: asks to rewrite, change, take out or leave out part of what was given
-- hit: İsmi Ayşe olarak değiştir
-- hit: sıfat kullanmadan yeniden yaz
-- hit: Son paragrafı çıkar
-- hit: Aynısı ama emoji olmadan
-- hit: Bunu liste kullanmadan anlat
-- hit: yaz kelimesi geçmeden lütfen
-- hit: kafiyesiz olsun
-- miss: Lastik nasıl değiştirilir?
-- miss: Aşağıdaki metni yeniden yaz:
-- miss: Şarap lekesi nasıl çıkarılır?
-- miss: Şeker olmadan kek tarifi ver
-- miss: Şekeri eklemeden önce ne kadar beklemeliyim?
-- miss: Uykusuz geceler için kitap öner
-- miss: Patronun "baştan yap" diye bağırdığı bir sahne yaz
turn_words <= 30
and (
    says(' (?:değiştir|degistir|değiştirir|düzelt|duzelt|düzeltir|çıkar|cikar|çıkart|çıkarır|kaldır|kaldir|kaldırır|sil|siler|ekleme|yazma|kullanma|kullanmayın|tekrarlama|bahsetme)(?: misin| mısın| musun| misiniz)? (?:lütfen |lutfen |bunu )*$')
    or says(' (?:yeniden|tekrar|baştan|bastan|farklı|başka) (?:şekilde |bir şekilde |bir dille |kelimelerle )?(?:yaz|yap|düzenle|oluştur|anlat|ifade et|çevir|hazırla|söyle)(?:ar mısın|ar misin|ın|ar)? ')
    or says(' (?:olmasın|olmasin) (?:lütfen |lutfen )*$') and turn_words <= 12
    or says(' (?:aynısı|aynısını|aynı|bunu|şunu|ama|tekrar|yeniden) (?:[a-zğüşöçı]+ ){0,4}(?:olmadan|kullanmadan|koymadan|eklemeden|yazmadan) ') and turn_words <= 12
    or says(' (?:bunun|onun) yerine ') 
    or turn_words <= 6 and not is_question and says(' (?:kullanmadan|kullanılmadan|olmadan|geçmeden|gecmeden|geçmesin|gecmesin|koymadan|eklemeden|demeden|tekrarlamadan|bahsetmeden|kullanılmasın|yer almasın) (?:lütfen |lutfen |olsun |yaz |yap |tekrar |bir daha )*$')
    or turn_words <= 5 and not is_question and says(' [^ ]+(?:siz|sız|suz|süz) (?:olsun|yap|yaz|olmalı|olacak)(?: lütfen| lutfen)? $')
)
and not says(' (?:nasıl|nasil|aşağıdaki|asagidaki|şu metni|neden|hataları düzelt|hakkında) ')
and not says(' (?:sahne|diyalog|skeç) ')
