-- id: tr.ignored.i_said
-- polarity: dsat
-- kind: ignored
-- weight: 2.9
-- description: repeats what was said or asked before, or what was forgotten
-- hit: Sana liste yapma dedim
-- hit: on tane istemiştim
-- hit: İkinci kısmı unuttun
-- hit: Sonuç bölümü eksik
-- hit: bunu daha önce yazdın
-- hit: Daha önce dediğim gibi, harici kütüphane olmasın
-- hit: imzayı unutmuşsun
-- hit: kaynakça kısmı nerede
-- hit: yukarıda anlattığım duruma göre yeniden düşün
-- hit: hani fiyat bilgisi yok
-- hit: niye kısaltma kullandın
-- hit: son soruyu çözmemişsin
-- hit: ben yorum istemedim ki
-- miss: Annem yardım istedi dedi, ona cevap yaz
-- miss: Şifremi unuttum, ne yapmalıyım?
-- miss: Demir eksik olunca ne olur?
-- miss: "Şemsiyeni unuttun" İngilizcede ne denir?
-- miss: Bunu Almancaya çevir: bileti unuttun
-- miss: neden suda oksijen yok
-- miss: tam dediğim gibi olmuş
-- miss: sen neden şiir yazarsın
turn_words <= 50
and (
    says(' (?:bunu|onu) (?:zaten|daha önce|az önce|demin) (?:söyledin|soyledin|yazdın|demiştin|dedin) | kendini tekrar(?:lıyorsun)? ')
    or says(' (?:dedim|demiştim|demistim|dedim ya|söyledim|soyledim|söylemiştim|soylemistim|istedim|istemiştim|istemistim|sordum|sormuştum|sormustum|belirttim|belirtmiştim|diyorum|soruyorum|yazmıştım)(?: ya| zaten| ama| sana| size)* (?:$|sen|ama|neden|niye|bana|ya|lütfen|zaten|sana|on|sadece|yine)')
    or says(' (?:sana|size|az önce|daha önce|zaten|en başta|ben) (?:[a-zğüşöçı0-9]+ ){0,5}(?:dedim|demiştim|söyledim|söylemiştim|istedim|istemiştim|sordum|sormuştum|belirttim|istiyorum dedim) | (?:dediğim|istediğim|söylediğim|belirttiğim|yazdığım) gibi ')
    or says(' (?:unuttun|unutmuşsun|unutmussun|atladın|atladin|atlamışsın|görmezden geldin|dikkate almadın|eklemedin|eklememişsin|yazmadın|yapmadın|kullanmadın|uymadın|vermedin|eksiklik var|yarım kaldı|devamı nerede|devamı yok) ')
    or says(' eksik (?:$|kalmış |kaldı |olmuş |bırakmışsın )')
    or turn_words <= 30 and not is_question and (says(' (?:daha önce|önceden|yukarıda|başta|az önce|demin|ilk mesajda) (?:de )?(?:dediğim|söylediğim|belirttiğim|yazdığım|anlattığım|bahsettiğim|ilettiğim) ') or turn_words <= 8 and opens('(?:ama |hani |yine |ya )*(?:[^ ]+ ){1,4}(?:nerede|nerde|eksik|yok|unutulmuş|kaybolmuş|gitmiş|geçmiyor|bahsetmemişsin|değinmemişsin|koymamışsın|koymadın|katmamışsın) $') and says(' (?:kısmı|kısım|bölümü|bölüm|paragraf|paragrafı|maddesi|satırı|bilgisi|başlık|başlığı|tarih|fiyat|isim|kaynak|kaynakça|örnek|sonuç|giriş|tablo|resim|imza) ')) or turn_words <= 10 and says(' (?:niye|neden|hani) (?:[^ ]+ ){0,3}(?:yok|koymadın|eklemedin|yazmadın|değiştirdin|çıkardın|sildin|ingilizce|yapmadın) ')
    or turn_words <= 14 and (says(' (?:niye|neden|niçin) (?:[^ ]+ ){0,4}(?:yazdın|yaptın|kullandın|koydun|verdin|çevirdin|değiştirdin|sildin|çıkardın|ekledin|diyorsun|yazıyorsun|veriyorsun|yazmışsın|koymuşsun|kullanmışsın)(?:ız)? ') or not is_question and turn_words <= 8 and says(' (?:çevirmemişsin|çevirmedin|yanıtlamadın|cevaplamamışsın|çözmemişsin|çözmedin|hesaplamamışsın|yazmamışsın|düzeltmemişsin|düzeltmedin|değiştirmemişsin|değiştirmedin|uygulamamışsın|uygulamadın|çizmemişsin|bitirmedin|bitirmemişsin|tamamlamadın)(?:sın)? '))
    or turn_words <= 10 and not is_question and says(' (?:istememiştim|istemedim ki|istemedim|dememiştim|kim istedi|kim dedi|söylememiştim) ')
)
and not says(' (?:suda|havada|annem|babam|arkadaşım|patronum|hocam|sevgilim|ne yapmalıyım|nasıl yapılır|nasıl) ')
and not says(' (?:nasıl denir|ne denir|nasıl söylenir) ')
and not opens('(?:[^ ]+ ){1,3}(?:çevir|cevir|tercüme et)(?:ir|er)? ')
and not raw('(?i)(?:çevir|tercüme|özetle|düzelt|düzenle|resmi yap|yanıtla|cevapla|hale getir)[^:\n]{0,30}: ?[^ \n][^\n]{8}')
and not (raw('["“”「」『』«»„]') and says(' (?:sahne|sahneyi|devamını|diyalog|diyaloğu) '))
and not says(' (?:tam|aynen|işte) (?:istediğim|dediğim|söylediğim) gibi ')
and not (raw('^ *["“”„「『«]') and says(' (?:[^ ]+ce|[^ ]+ca|[^ ]+cesi|[^ ]+cası|ne demek|nasıl|anlamı) '))
