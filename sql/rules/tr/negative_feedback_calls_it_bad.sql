-- id: tr.negative_feedback.calls_it_bad
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: calls the reply bad, does not like it, or insults
-- hit: Sonunu beğenmedim
-- hit: çok kötü olmuş
-- hit: Bu saçmalık
-- hit: işe yaramazsın
-- miss: Geç yemek kötü mü?
-- miss: Kötü bir gün hakkında hikaye yaz
turn_words <= 40
and (
    says(' (?:beğenmedim|begenmedim|hoşuma gitmedi|hosuma gitmedi|sevmedim|hoşlanmadım|işime yaramadı|işime yaramıyor|tatmin etmedi|yeterli değil|yeterli degil|iyi değil|iyi degil|güzel değil|olmamış|olmamis|olmadı|olmadi|yardımcı olmadı|yardımcı olmuyorsun) ')
    or opens('(?:bu |bunlar |çok |cok |cevap |cevabın |hikaye |sonu |metin |tam |tam bir |gerçekten |ne kadar |hala |hâlâ |yine |biraz |fazla |resmen |ne |bir )*(?:kötü|kotu|berbat|rezalet|saçma|sacma|saçmalık|sacmalik|sıkıcı|sikici|gereksiz|işe yaramaz|ise yaramaz|çöp|robotik|robot gibi|yapay|tuhaf|garip|boktan|bok|iğrenç|basit olmuş|hayal kırıklığı|komik değil)(?: $| olmuş| oldu| bir cevap| bu| ol| gibi| duruyor| sen)')
    or says(' (?:aptal(?:sın|sin)?|salak(?:sın|sin)?|gerizekalı|mal mısın|işe yaramaz(?:sın)?|yalancı(?:sın)?|beceriksiz(?:sin)?|saçmalıyorsun|sacmaliyorsun|saçmalama|zaman kaybı|dalga mı geçiyorsun) ')
)
and not is_question
and not says(' (?:hakkında|hikaye yaz|hakkinda) ')
