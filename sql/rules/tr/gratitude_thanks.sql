-- id: tr.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: Teşekkür ederim!
-- hit: tamam sağol, çok yardımcı oldun
-- hit: cok tesekkurler
-- hit: Harika, teşekkürler! Şimdi ikinci bölümü yaz
-- hit: aa şimdi çalıştı, sağ ol
-- hit: bilgi için teşekkürler
-- hit: saol kanka
-- hit: aydınlandım sağolun
-- hit: çözüldü, çok sağ ol
-- miss: Teşekkürler ama tarih yanlış
-- miss: Yardım eder misin? Şimdiden teşekkürler
-- miss: Öğretmenime teşekkür mektubu yaz
-- miss: Teşekkürler, biraz kısalt
turn_words <= 60
and opens('(?:tamam |tamamdır |ok |peki |harika |süper |super |güzel |çok güzel |mükemmel |muhteşem |evet |anladım |anladim |oh+ |aa+ |vay |çok |cok |gerçekten |eyvallah |bayıldım |beğendim |işte bu |şimdi |simdi |oldu |çalıştı |calisti |tam |istediğim gibi |yardımcı oldun |işe yaradı |aynen |iyi |olmuş |çalışıyor |açıklama için |cevap için |yardımın için |bilgi için |çok şey öğrendim |öğrendim |aydınlandım |hallettim |hallettik |hallolmuş |çözdüm |çözüldü |tamamdır |yardım için |her şey için |allah razı olsun )*(?:allah razı olsun|saol|sağolasın|minnettar|teşekkür|tesekkur|teşekkürler|tesekkurler|tşk|tşkler|tesekkür|sağol|sagol|sağ ol|sağolun|sağ olun|eyvallah|minnettarım|eline sağlık|ellerine sağlık|emeğine sağlık) ')
and not says(' (?:ama|fakat|ancak|lakin|yalnız|şimdiden|simdiden|yanlış|hata|değil|mektubu|mesajı|konuşması|yazısı|kartı|değiştir|kısalt|yerine|daha (?:kısa|uzun|resmi|basit|sade)) ')
