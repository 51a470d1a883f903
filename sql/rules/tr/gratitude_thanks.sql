-- id: tr.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: Teşekkür ederim!
-- hit: tamam sağol, çok yardımcı oldun
-- hit: cok tesekkurler
-- miss: Teşekkürler ama tarih yanlış
-- miss: Yardım eder misin? Şimdiden teşekkürler
-- miss: Öğretmenime teşekkür mektubu yaz
turn_words <= 25
and opens('(?:tamam |ok |peki |harika |süper |super |güzel |mükemmel |evet |anladım |oh |vay |çok |cok |gerçekten |eyvallah )*(?:teşekkür|tesekkur|teşekkürler|tesekkurler|tşk|tşkler|tesekkür|sağol|sagol|sağ ol|sağolun|eyvallah|minnettarım|eline sağlık|ellerine sağlık)(?: ederim| ederiz| ediyorum|$| )')
and not says(' (?:ama|fakat|ancak|şimdiden|simdiden|yanlış|hata|değil|mektubu|mesajı|yaz|şimdi|peki|daha|misin|mısın|konuşması) ')
