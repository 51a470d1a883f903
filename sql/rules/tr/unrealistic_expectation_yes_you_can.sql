-- id: tr.unrealistic_expectation.yes_you_can
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 2.7
-- description: pushes back on a refusal or on disclaimers
-- hit: Evet yapabilirsin
-- hit: Özür dilemeyi bırak
-- hit: bu sadece bir kurgu
-- hit: lafı dolandırma görüşünü söyle
-- miss: Ödevimde yardım edebilir misin?
-- miss: Uçabilsen nereye giderdin?
turn_words <= 30
and (
    opens('(?:ama |hayır |evet |tabii ki |tabi ki |elbette |bal gibi |sen |bence )+(?:de |bunu )*(?:yapabilirsin|yapabiliyorsun|yapabiliyordun|edebilirsin|verebilirsin|biliyorsun|yazabilirsin|erişebilirsin) ')
    or says(' (?:özür dileme(?:yi)?(?: bırak| kes)?|ozur dileme|ahlak dersi (?:verme|istemiyorum)|nutuk (?:atma|çekme)|(?:bu )?(?:sadece|yalnızca) (?:bir )?(?:kurgu|hikaye|oyun|roman|varsayım)|yine de (?:yap|yaz|cevap ver)|tahmin et(?:sen)? (?:yeter|işte)|varsay işte|uyarı (?:yapma|istemiyorum)) ')
    or says(' (?:tarafsız olma|nötr olma|lafı dolandırma|lafı uzatma|kaçamak cevap verme|yuvarlama|geçiştirme) | (?:kendi )?(?:fikrini|görüşünü|tarafını|düşünceni|kanaatini) (?:söyle|belirt|yaz|açıkla|seç) ')
)
and not is_question
