-- id: tr.negative_feedback.does_not_work
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.0
-- description: what was given does not do its job
-- hit: Çalışmıyor
-- hit: Denedim ama üçüncü satırda hata veriyor
-- hit: hala aynı hatayı alıyorum
-- hit: hâlâ aynı sorun
-- hit: gene aynı
-- hit: Hiçbir fark yok
-- miss: Buzdolabım neden çalışmıyor?
-- miss: Arabam çalışmıyor, ne yapmalıyım?
-- miss: Bir köyde yüz yıldır hiçbir şey değişmemiş, insanlar elektriksiz yaşıyor: bunun öyküsünü yaz
-- miss: Bizim köyde yüz yıldır hiçbir şey değişmedi
turn_words <= 120
and (
    says(' (?:(?:hata|hatası|hatayı|error|aynı hatayı|şu hatayı|bu hatayı|hatasını) (?:aldım|aldim|alıyorum|aliyorum|verdi|veriyor|çıktı|çıkıyor|geldi|var|oluştu|alıyor)|(?:kod|kodlar|bu|hala|hâlâ|yine|ama|o da|formül|link|düğme|böyle) (?:da |de |hala |hâlâ |yine )*(?:çalışmıyor|calismiyor|çalışmadı|calismadi|olmuyor|olmadı|açılmıyor|yaramadı|işe yaramıyor)|hiçbir şey (?:olmuyor|olmadı|değişmedi)|değişen (?:bir şey )?yok|işe yaramadı|ise yaramadi) ')
    or turn_words <= 4 and opens('(?:hala |yine |bu )*(?:çalışmıyor|calismiyor|çalışmadı|olmuyor) ')
    or turn_words <= 15 and says(' (?:hala|hâlâ|yine|halen) (?:aynı|ayni|yanlış|yanlis|hatalı|bozuk|hata)(?: sorun| hata| şey| sonuç| problem)? ')
    or turn_words <= 12 and not is_question and says(' (?:(?:hiç(?: ?bir)?|herhangi bir) (?:değişiklik|degisiklik|fark|gelişme) (?:yok|olmadı|olmadi|görmedim)|hiçbir şey değişmemiş|değişmedi|degismedi|değişmemiş|(?:hep|yine|hala|hâlâ|gene) (?:tıpatıp |tamamen )?aynı|sonuç aynı|aynısı (?:oluyor|çıkıyor|çıktı)) ')
)
and not says(' (?:neden|nasıl|ne yapmalıyım|arabam|telefonum|bilgisayarım|buzdolabım) ')
and not (says(' (?:yıldır|yıl|yüzyıldır|köyde|köyümde|kasabada|ülkede|hayatımda|dünyada) ') and says(' (?:değiş[^ ]*) '))
