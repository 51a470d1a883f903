-- id: tr.factual_error.says_wrong
-- polarity: dsat
-- kind: factual_error
-- weight: 2.9
-- description: says that something in the reply is wrong, or doubts it
-- hit: Yanlış, başkent Ankara
-- hit: hata yaptın
-- hit: Emin misin?
-- hit: Böyle bir kitap yok
-- hit: Bence karıştırıyorsunuz
-- hit: o sokak zaten yok
-- hit: ilk paragraf biraz tutarsız
-- hit: değişken tanımlanmamış
-- hit: 5 tane değil 6 tane
-- hit: demin tam tersini söyledin
-- hit: sağda olması lazım
-- hit: bu doğru mu acaba
-- hit: o adam padişah değil ki
-- miss: Kodumda yanlış olan ne?
-- miss: Her cümlenin doğru mu yanlış mı olduğunu söyle
-- miss: Bu metindeki hataları düzelt
-- miss: Müşteriye "yanılıyorsunuz" demek kaba mı, nasıl denir?
-- miss: Bu odada internet artık yok, modemi nasıl sıfırlarım?
-- miss: toplantıda kaç kişi olması gerekiyor
-- miss: kaç yaşında olması lazım
-- miss: [request] Bir tahmin yap [reply] Sanırım yirmi yaşındasın, yanılıyor muyum? [turn] ciddi misin
-- miss: "yalan" kelimesinin eş anlamlısı
turn_words <= 80
and (
    opens('(?:hayır |hayir |bu |o |ama |cevap |cevabın |verdiğin cevap |hala |hâlâ |yine |tamamen |çok |bence |sonuç |bunlar |hepsi )*(?:yanlış|yanlis|yanlışsın|hatalı|hatali|doğru değil|dogru degil|yalan|gerçek değil|öyle değil|oyle degil|uydurma|tutarsız|yanılıyorsun|yaniliyorsun)(?: |$)')
    or says(' (?:yanlış|yanlis|hatalı) (?:bilgi|cevap|söylüyorsun|yaptın|yaptin|yazdın|yazdin|hesapladın|anladın|anladin|biliyorsun|verdin|olmuş|çevirdin|bu)| (?:hata yaptın|hata yaptin|yanıldın|yanildin|yanılıyorsun|yaniliyorsun|karıştırdın|karistirdin|karıştırıyorsun|uydurdun|uyduruyorsun|uydurma|emin misin|emin misiniz|eminmisin) | (?:böyle|boyle|öyle|bu isimde) (?:bir )?(?:[a-zğüşöçı]+ )?(?:yok|bulunmuyor|değil) | (?:doğru değil|dogru degil|gerçek mi bu|bu doğru mu|tekrar kontrol et) ')
    or says(' (?:yan[ıi]l[ıi]yorsunuz|yan[ıi]ld[ıi]n[ıi]z|hata yapt[ıi]n[ıi]z|(?:yanl[ıi][şs]|hatal[ıi]) (?:yapt[ıi]n[ıi]z|yazd[ıi]n[ıi]z|s[öo]yl[üu]yorsunuz|biliyorsunuz|anlad[ıi]n[ıi]z)|kar[ıi][şs]t[ıi]r(?:d[ıi]n[ıi]z|[ıi]yorsunuz)|uydur(?:dunuz|uyorsunuz)) ') and turn_words <= 30
    or turn_words <= 7 and opens('(?:ama |hayır )*(?:o|bu|şu) (?:[^ ]+ ){1,3}(?:artık|hiç|zaten) (?:yok|bulunmuyor|mevcut değil) $') and not is_question
    or turn_words <= 16 and not is_question and (says(' (?:\d+|birinci|ikinci|üçüncü|dördüncü|beşinci|son|ilk|şu) (?:satır|cümle|paragraf|madde|adım|bölüm|kısım|sayfa|fonksiyon|formül|şık|dize|kıta)[^ ]* (?:[^ ]+ ){0,3}(?:yanlış|yanlis|hatalı|hata var|eksik|saçma|tutarsız|sorunlu|çelişiyor|bozuk|ters) ') or says(' (?:tanımlı|tanimli|tanımlanmış|import edilmiş|yüklü) (?:değil|degil) | (?:tanımlanmamış|tanımlamamışsın|tanimlanmamis|import etmemişsin) ') or says(' \d+ (?:[^ ]+ )?(?:değil|degil) (?:mi |ki )?\d+') or says(' (?:olması|olmasi) (?:lazım|lazim|gerek|gerekiyor|gerekirdi|gerekmiyor)') or says(' (?:ters|tersi|karışmış|karıştırmışsın|çelişiyorsun|çelişiyor) $') or says(' (?:az önce|demin|önce) (?:farklı|başka|öyle|tam tersini|tersini) (?:[^ ]+ )?(?:dedin|demiştin|söyledin|söylemiştin) '))
    or turn_words <= 5 and not reply_asks and opens('(?:sen |bu |bundan |ya |cidden |gerçekten )*(?:emin misin|eminmisin|emin miyiz|doğru mu|dogru mu|gerçek mi|sahi mi|ciddi misin|harbi mi|doğru mu bu|eminsin yani)(?: bundan| acaba| ya| bu)* $')
    or turn_words <= 12 and not is_question and says(' (?:karıştırdın|karistirdin|karıştırmışsın|karışmış|karıştırıyorsun|yaşamadı ki|yok ki|değil ki|degil ki) $')
)
and not says(' (?:kodumda|neresi|nerede|ne yanlış|yanlış olan ne|yanlış mı|doğru mu yanlış|neden|kaç|hangisi|aşağıdakilerden) ')
and not says(' (?:demek kaba|nasıl denir|nasıl derim) ')
and not raw('(?i)(?:çevir|tercüme|özetle|düzelt|düzenle|resmi yap|yanıtla|cevapla|hale getir)[^:\n]{0,30}: ?[^ \n][^\n]{8}')
and not raw('^ *["“”„「『«]')
and not (raw('["“”「」『』«»„]') and says(' (?:sahne|sahneyi|devamını|diyalog|diyaloğu) '))
