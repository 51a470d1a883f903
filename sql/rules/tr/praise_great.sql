-- id: tr.praise.great
-- polarity: sat
-- kind: praise
-- weight: 4.6
-- description: praises the reply, or says that it works
-- hit: Mükemmel!
-- hit: Çok güzel olmuş, beğendim
-- hit: şimdi çalıştı
-- miss: Güzel ama daha kısa
-- miss: Babam için mükemmel hediye ne?
turn_words <= 20
and opens('(?:bu |vay |evet |ok |tamam |çok |cok |gerçekten |işte |aynen |oldukça |şimdi |sonunda |simdi )*(?:mükemmel|mukemmel|harika|süper|super|muhteşem|muhtesem|şahane|bravo|aferin|beğendim|begendim|bayıldım|güzel|guzel|iyi|müthiş|efsane|tebrikler|çalıştı|calisti|çalışıyor|oldu|işe yaradı|doğru|sevdim)(?: oldu| olmuş| bir cevap| iş| çok beğendim| teşekkürler| $|sin| beğendim)')
and not says(' (?:ama|fakat|ancak|değil|daha|yanlış|değiştir|olmadı|eksik|sadece|ne|mi|mı|yine|hediye) ')
and not is_question
