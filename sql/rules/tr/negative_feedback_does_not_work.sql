-- id: tr.negative_feedback.does_not_work
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.0
-- description: what was given does not do its job
-- hit: Çalışmıyor
-- hit: Denedim ama üçüncü satırda hata veriyor
-- hit: hala aynı hatayı alıyorum
-- hit: hâlâ aynı sorun
-- miss: Buzdolabım neden çalışmıyor?
-- miss: Arabam çalışmıyor, ne yapmalıyım?
turn_words <= 120
and (
    says(' (?:(?:hata|hatası|hatayı|error|aynı hatayı|şu hatayı|bu hatayı|hatasını) (?:aldım|aldim|alıyorum|aliyorum|verdi|veriyor|çıktı|çıkıyor|geldi|var|oluştu|alıyor)|(?:kod|kodlar|bu|hala|hâlâ|yine|ama|o da|formül|link|düğme|böyle) (?:da |de |hala |hâlâ |yine )*(?:çalışmıyor|calismiyor|çalışmadı|calismadi|olmuyor|olmadı|açılmıyor|yaramadı|işe yaramıyor)|hiçbir şey (?:olmuyor|olmadı|değişmedi)|değişen (?:bir şey )?yok|işe yaramadı|ise yaramadi) ')
    or turn_words <= 4 and opens('(?:hala |yine |bu )*(?:çalışmıyor|calismiyor|çalışmadı|olmuyor) ')
    or turn_words <= 15 and says(' (?:hala|hâlâ|yine|halen) (?:aynı|ayni|yanlış|yanlis|hatalı|bozuk|hata)(?: sorun| hata| şey| sonuç| problem)? ')
)
and not says(' (?:neden|nasıl|ne yapmalıyım|arabam|telefonum|bilgisayarım|buzdolabım) ')
