-- id: tr.praise.great
-- polarity: sat
-- kind: praise
-- weight: 4.6
-- description: praises the reply, or says that it works
-- hit: Mükemmel!
-- hit: Çok güzel olmuş, beğendim
-- hit: şimdi çalıştı
-- hit: Vay be, çok güzel yazmışsın
-- hit: Süper! Peki bunu telefonda nasıl açarım?
-- hit: on numara valla
-- hit: hahaha çok iyi be
-- hit: sorunsuz çalıştı
-- miss: Güzel ama daha kısa
-- miss: Babam için mükemmel hediye ne?
-- miss: İyi geceler
-- miss: Güzel bir tatil yeri öner
turn_words <= 60
and (
    opens('(?:ağladım okurken |ağladım |ağlattın |duygulandım |sorunsuz |tertemiz |hahaha+ |ahaha+ |haha |bu |vay |vay be |evet |ok |tamam |çok |cok |gerçekten |işte |aynen |oldukça |şimdi |sonunda |simdi |oh+ |ya |ne |ne kadar |teşekkürler )*(?:mükemmel|mukemmel|harika|süper|super|muhteşem|muhtesem|şahane|bravo|aferin|beğendim|begendim|bayıldım|güzel|guzel|iyi|müthiş|efsane|tebrikler|çalıştı|calisti|çalışıyor|oldu|işe yaradı|doğru|sevdim|tam istediğim gibi|tam istediğim|tam istedigim gibi|işte bu|on numara|10 numara|çok iyi|cok iyi|çalıştı|oldu bu|kral|kralsın|efsanesin|müthişsin|güldüm|çok güldüm|hahaha+|ahaha+|komikmiş|sorunsuz çalışıyor|tertemiz çalışıyor|duygulandım|ağlattın) (?:$|ya |be |abi |kanka |valla |çalışıyor |eline |ellerine |yazmışsın |yazmissin |ağladım |çalışıyor |çalıştı |oldu |olmuş |bir cevap |bir iş |iş |çok beğendim |teşekkür|tesekkur|sağ |sağol |eline |ellerine |şimdi |peki |devam |bayıldım |beğendim |yazmışsın )')
    or opens('(?:çok |gerçekten |sen )*(?:harikasın|süpersin|mükemmelsin|muhteşemsin|iyisin) ')
)
and not says(' (?:ama|fakat|ancak|lakin|yalnız|değil|daha|yanlış|değiştir|olmadı|eksik|sadece|yine|hediye|kısalt) ')
and (not is_question or turn_words >= 5 and not opens('(?:bu|ne|çok|gerçekten|doğru|iyi) '))
