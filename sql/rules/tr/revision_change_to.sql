-- id: tr.revision.change_to
-- polarity: dsat
-- kind: revision
-- weight: 2.7
-- description: asks to rewrite, change, take out or leave out part of what was given
-- hit: İsmi Ayşe olarak değiştir
-- hit: sıfat kullanmadan yeniden yaz
-- hit: Son paragrafı çıkar
-- hit: Aynısı ama emoji olmadan
-- hit: Bunu liste kullanmadan anlat
-- hit: yaz kelimesi geçmeden lütfen
-- hit: kafiyesiz olsun
-- hit: başlığı değiştir biraz
-- hit: araba yerine bisiklet olsun
-- hit: arka plan mavi olsun
-- hit: kız kaybolmasın
-- hit: emoji istemiyorum
-- hit: sürekli özür dileme
-- hit: soru şeklinde yazma
-- miss: Lastik nasıl değiştirilir?
-- miss: Aşağıdaki metni yeniden yaz:
-- miss: Şarap lekesi nasıl çıkarılır?
-- miss: Şeker olmadan kek tarifi ver
-- miss: Şekeri eklemeden önce ne kadar beklemeliyim?
-- miss: Uykusuz geceler için kitap öner
-- miss: Patronun "baştan yap" diye bağırdığı bir sahne yaz
-- miss: geçmiş olsun
-- miss: kolay gelsin
-- miss: param olsun diye ne yapmalıyım
-- miss: artık neyi nasıl yapsam bilmiyorum
-- miss: "ismi değiştir" fransızcası ne
-- miss: konuyu değiştir biraz filmlerden konuşalım
-- miss: kışla ilgili şiir yaz kafiyeli olsun
turn_words <= 30
and (
    says(' (?:değiştir|degistir|değiştirir|düzelt|duzelt|düzeltir|çıkar|cikar|çıkart|çıkarır|kaldır|kaldir|kaldırır|sil|siler|ekleme|yazma|kullanma|kullanmayın|tekrarlama|bahsetme)(?: misin| mısın| musun| misiniz)? (?:lütfen |lutfen |bunu )*$')
    or says(' (?:yeniden|tekrar|baştan|bastan|farklı|başka) (?:şekilde |bir şekilde |bir dille |kelimelerle )?(?:yaz|yap|düzenle|oluştur|anlat|ifade et|çevir|hazırla|söyle)(?:ar mısın|ar misin|ın|ar)? ')
    or says(' (?:olmasın|olmasin) (?:lütfen |lutfen )*$') and turn_words <= 12
    or says(' (?:aynısı|aynısını|aynı|bunu|şunu|ama|tekrar|yeniden) (?:[a-zğüşöçı]+ ){0,4}(?:olmadan|kullanmadan|koymadan|eklemeden|yazmadan) ') and turn_words <= 12
    or says(' (?:bunun|onun) yerine ') 
    or turn_words <= 6 and not is_question and says(' (?:kullanmadan|kullanılmadan|olmadan|geçmeden|gecmeden|geçmesin|gecmesin|koymadan|eklemeden|demeden|tekrarlamadan|bahsetmeden|kullanılmasın|yer almasın) (?:lütfen |lutfen |olsun |yaz |yap |tekrar |bir daha )*$')
    or turn_words <= 5 and not is_question and says(' [^ ]+(?:siz|sız|suz|süz) (?:olsun|yap|yaz|olmalı|olacak)(?: lütfen| lutfen)? $')
    or turn_words <= 14 and not is_question and (says(' [^ ]+(?:ı|i|u|ü|yı|yi|nı|ni|nu|nü) (?:değiştir|degistir|çıkar|cikar|sil|kaldır|kaldir|düzelt|duzelt|at|kısalt|uzat|büyüt|küçült)(?: |$)') or says(' [^ ]+ (?:yerine|olarak) [^ ]+ (?:olsun|yaz|kullan|koy|yap|ekle|değiştir) ') and not opens('(?:bana |bir )') or turn_words <= 8 and says(' [^ ]+ (?:olsun|olmasın|olmasin|[^ ]{2,}mesin|[^ ]{2,}masın|[^ ]{2,}masin|kalsın|kalsin|bitsin|geçsin|girsin|dursun|gitsin) $') and not says(' (?:yaz|hazırla|oluştur|öner|ver|anlat|bul|yap|çiz|söyle|olsun olmasın) ') or says(' (?:tek|iki|üç|bir|\d+) (?:kişi|tane|cümle|satır|renk|kelime) (?:olsun|yeter|kalsın) ') or says(' (?:istemiyorum|gerek yok|lazım değil) $') and opens('(?:[^ ]+ )?(?:bu|şu|emoji|liste|tablo|madde|başlık|giriş|açıklama|uyarı|yorum|özet)[^ ]* '))
    or turn_words <= 8 and not is_question and (opens('(?:[^ ]+ ){0,4}(?:diye|şeklinde|gibi) (?:gitme|yazma|başlama|deme|sıralama|konuşma|anlatma) ') or opens('(?:lütfen |artık |sürekli |hep |ikide bir |her seferinde )+(?:[^ ]+ ){0,3}[^ ]+(?:ma|me) $'))
)
and not says(' (?:nasıl|nasil|aşağıdaki|asagidaki|şu metni|neden|hataları düzelt|hakkında) ')
and not says(' (?:sahne|diyalog|skeç) ')
and not says(' (?:geçmiş olsun|hayırlı olsun|sağ olsun|canın sağ|kolay gelsin|afiyet olsun|kutlu olsun|mübarek olsun|hayırlısı|eyvallah|iyi olsun) ')
and not raw('(?i)(?:çevir|tercüme|özetle|düzelt|düzenle|resmi yap|yanıtla|cevapla|hale getir)[^:\n]{0,30}: ?[^ \n][^\n]{8}')
and not (raw('["“”「」『』«»„]') and says(' (?:sahne|sahneyi|devamını|diyalog|diyaloğu) '))
and not (raw('^ *["“”„「『«]') and says(' (?:[^ ]+ce|[^ ]+ca|[^ ]+cesi|[^ ]+cası|ne demek|nasıl|anlamı) '))
and not says(' (?:konuyu|konu) ')
