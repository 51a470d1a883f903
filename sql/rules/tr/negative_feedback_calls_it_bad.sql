-- id: tr.negative_feedback.calls_it_bad
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.8
-- description: calls the reply bad, does not like it, or insults
-- hit: Sonunu beğenmedim
-- hit: çok kötü olmuş
-- hit: Bu saçmalık
-- hit: işe yaramazsın
-- hit: pek gerçekçi durmuyor
-- hit: diyaloglar zorlama olmuş
-- hit: ne alaka ya
-- hit: yine aynı cevabı verdin
-- hit: makine gibi duruyor
-- miss: Geç yemek kötü mü?
-- miss: Kötü bir gün hakkında hikaye yaz
-- miss: hayatımı çöp gibi hissediyorum, ne yapmalıyım
-- miss: otel için yorum yaz: odalar berbat, yemek kötü
-- miss: bu ne kadar sürer
-- miss: hava çok soğuk olmuş ne giysem
turn_words <= 40
and (
    says(' (?:beğenmedim|begenmedim|hoşuma gitmedi|hosuma gitmedi|sevmedim|hoşlanmadım|işime yaramadı|işime yaramıyor|tatmin etmedi|yeterli değil|yeterli degil|iyi değil|iyi degil|güzel değil|olmamış|olmamis|olmadı|olmadi|yardımcı olmadı|yardımcı olmuyorsun) ')
    or opens('(?:bu |bunlar |çok |cok |cevap |cevabın |hikaye |sonu |metin |tam |tam bir |gerçekten |ne kadar |hala |hâlâ |yine |biraz |fazla |resmen |ne |bir )*(?:kötü|kotu|berbat|rezalet|saçma|sacma|saçmalık|sacmalik|sıkıcı|sikici|gereksiz|işe yaramaz|ise yaramaz|çöp|robotik|robot gibi|yapay|tuhaf|garip|boktan|bok|iğrenç|basit olmuş|hayal kırıklığı|komik değil)(?: $| olmuş| oldu| bir cevap| bu| ol| gibi| duruyor| sen| kalmış| kaçmış| geldi| düzelt| yaz| tekrar| değiştir)')
    or says(' (?:aptal(?:sın|sin)?|salak(?:sın|sin)?|gerizekalı|mal mısın|işe yaramaz(?:sın)?|yalancı(?:sın)?|beceriksiz(?:sin)?|saçmalıyorsun|sacmaliyorsun|saçmalama|zaman kaybı|dalga mı geçiyorsun) ')
    or turn_words <= 14 and not is_question and (says(' (?:pek|hiç|çok|fazla|biraz|baya|bayağı|o kadar|yeterince|hala|hâlâ) (?:de |[^ ]+ )?(?:doğal|iyi|güzel|akıcı|inandırıcı|uygun|anlaşılır|mantıklı|samimi|hoş|başarılı|etkileyici|komik|yaratıcı|gerçekçi) (?:olmamış|olmadı|değil|degil|durmuyor|durmamış|gelmedi|gelmiyor|kaçmamış) ') or says(' (?:yapmacık|yapay|robotik|soğuk|kuru|klişe|zorlama|ani|abartılı|mekanik|sahte|basit|yavan|sönük|alakasız|kopuk|saçma|garip|tuhaf) (?:duruyor|olmuş|olmus|kaçmış|kalmış|geldi|geliyor|durmuş) ') or opens('(?:çok |ya |of |off |bu |ne |sen |hep |yine |sürekli |hâlâ |hala )*(?:hep aynı|aynı şey|aynı şeyi|aynı şeyler|aynı cevap|aynı cevabı|ne diyorsun|ne alaka|ne alakası|ne bu|bu ne|bu ne ya|bu nedir ya|ne saçmalıyorsun|kafayı mı yedin|dalga mı|bir işe yaramıyorsun|idare eder|eh işte|vasat|fena değil ama) ?') or says(' (?:hep|sürekli|yine|devamlı) (?:aynı|ayni) (?:şey|şeyi|şeyleri|şeyler|cevap|cevabı|lafı) ') or turn_words <= 3 and opens('(?:çok |cok |bayağı |baya |gerçekten )*(?:kötü|kotu|berbat|sıkıcı|saçma|zayıf|basit|vasat|yetersiz) (?:$|ya|bu)'))
    or turn_words <= 9 and not is_question and says(' (?:google|robot|makine|çeviri|yapay zeka|bot|şablon|kopyala yapıştır|makina) (?:[^ ]+ )?(?:gibi|gibisi|çevirisi gibi|ağzı|kokuyor|yazmış|elinden)(?: olmuş| duruyor| yazmışsın| çevirmişsin| kokuyor)* ')
)
and not is_question
and not says(' (?:hakkında|hikaye yaz|hakkinda) ')
and not says(' (?:ne kadar|ne giysem|kendimi|hissediyorum|ne yapmalıyım|yorum yaz|dilekçe|dilekçesi|şikayet) ')
and not raw('(?i)(?:çevir|tercüme|özetle|düzelt|düzenle|resmi yap|yanıtla|cevapla|hale getir)[^:\n]{0,30}: ?[^ \n][^\n]{8}')
and not (raw('["“”「」『』«»„]') and says(' (?:sahne|sahneyi|devamını|diyalog|diyaloğu) '))
and not (raw('^ *["“”„「『«]') and says(' (?:[^ ]+ce|[^ ]+ca|[^ ]+cesi|[^ ]+cası|ne demek|nasıl|anlamı) '))
