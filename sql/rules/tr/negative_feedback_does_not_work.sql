-- id: tr.negative_feedback.does_not_work
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.7
-- description: what was given does not do its job
-- hit: Çalışmıyor
-- hit: Denedim ama üçüncü satırda hata veriyor
-- hit: hala aynı hatayı alıyorum
-- hit: hâlâ aynı sorun
-- hit: gene aynı
-- hit: Hiçbir fark yok
-- hit: buton görünmüyor
-- hit: calısmadı ya
-- hit: uyguladım ama yine aynı
-- hit: resim açılmıyor ki
-- hit: açınca direkt kapanıyor
-- hit: hesaplarken takılıyor
-- miss: Buzdolabım neden çalışmıyor?
-- miss: Arabam çalışmıyor, ne yapmalıyım?
-- miss: Bir köyde yüz yıldır hiçbir şey değişmemiş, insanlar elektriksiz yaşıyor: bunun öyküsünü yaz
-- miss: Bizim köyde yüz yıldır hiçbir şey değişmedi
-- miss: bulaşık makinesi çalışmıyor ne yapmalıyım
-- miss: arkadaşım gelmedi, ona mesaj yaz
-- miss: market kaçta kapanıyor
-- miss: uykum gelmiyor
turn_words <= 120
and (
    says(' (?:(?:hata|hatası|hatayı|error|aynı hatayı|şu hatayı|bu hatayı|hatasını) (?:aldım|aldim|alıyorum|aliyorum|verdi|veriyor|çıktı|çıkıyor|geldi|var|oluştu|alıyor)|(?:kod|kodlar|bu|hala|hâlâ|yine|ama|o da|formül|link|düğme|böyle) (?:da |de |hala |hâlâ |yine )*(?:çalışmıyor|calismiyor|çalışmadı|calismadi|olmuyor|olmadı|açılmıyor|yaramadı|işe yaramıyor)|hiçbir şey (?:olmuyor|olmadı|değişmedi)|değişen (?:bir şey )?yok|işe yaramadı|ise yaramadi) ')
    or turn_words <= 4 and opens('(?:hala |yine |bu )*(?:çalışmıyor|calismiyor|çalışmadı|olmuyor) ')
    or turn_words <= 15 and says(' (?:hala|hâlâ|yine|halen) (?:aynı|ayni|yanlış|yanlis|hatalı|bozuk|hata)(?: sorun| hata| şey| sonuç| problem)? ')
    or turn_words <= 12 and not is_question and says(' (?:(?:hiç(?: ?bir)?|herhangi bir) (?:değişiklik|degisiklik|fark|gelişme) (?:yok|olmadı|olmadi|görmedim)|hiçbir şey değişmemiş|değişmedi|degismedi|değişmemiş|(?:hep|yine|hala|hâlâ|gene) (?:tıpatıp |tamamen )?aynı|sonuç aynı|aynısı (?:oluyor|çıkıyor|çıktı)) ')
    or turn_words <= 9 and not is_question and says(' (?:gelmiyor|gelmedi|[çc][ıi]km[ıi]yor|[çc][ıi]kmad[ıi]|g[öo]r[üu]nm[üu]yor|g[öo]stermiyor|g[öo]stermedi|g[öo]z[üu]km[üu]yor|a[çc][ıi]lm[ıi]yor|a[çc][ıi]lmad[ıi]|y[üu]klenmiyor|kaydetmiyor|[çc]izmiyor|[çc]al[ıi][şs]m[ıi]yor|[çc]al[ıi][şs]mad[ıi]|yapmıyor|yapmadı|yazmıyor|yazmadı|basmıyor|olmuyor|olmadı|olmadi|bomboş|boş geliyor|boş çıkıyor|patladı|çöktü|hata verdi|hata veriyor|hata aldım) (?:$|bu|ki|ya|hala|kod|yine|hocam|ekran|abi|kanka|maalesef)') or turn_words <= 15 and says(' (?:denedim|deniyorum|çalıştırdım|calistirdim|uyguladım|ekledim|yaptım) (?:[^ ]+ ){0,3}(?:olmadı|olmadi|olmuyor|aynı|ayni|yine|çalışmadı|calismadi|hata|değişmedi|değişen|maalesef|işe yaramadı) ') and not is_question
    or turn_words <= 10 and not is_question and says(' (?:donuyor|dondu|kas[ıi]yor|kast[ıi]|[çc][öo]k[üu]yor|[çc][öo]kt[üu]|kilitlendi|kilitleniyor|kapan[ıi]yor|kapand[ıi]|at[ıi]yor|bomboş|beyaz ekran|siyah ekran|takıldı|takılıyor|dönüp duruyor|sonsuz döngü|bozuk çıkıyor|karakterler bozuk) (?:$|kalıyor|direkt|hep|ya|çıkıyor|veriyor|girdi|oldu|sürekli)') and not says(' (?:telefonum|dükkan|market|okul) ')
)
and not says(' (?:neden|nasıl|ne yapmalıyım|arabam|telefonum|bilgisayarım|buzdolabım) ')
and not (says(' (?:yıldır|yıl|yüzyıldır|köyde|köyümde|kasabada|ülkede|hayatımda|dünyada) ') and says(' (?:değiş[^ ]*) '))
and not says(' (?:ne yapmalı|ne yapayım|ne yapabilirim|şikayet|mesaj|yorum|bilgisayar|kaçta|makinesi|arkadaşım) ')
and not raw('(?i)(?:çevir|tercüme|özetle|düzelt|düzenle|resmi yap|yanıtla|cevapla|hale getir)[^:\n]{0,30}: ?[^ \n][^\n]{8}')
and not (raw('^ *["“”„「『«]') and says(' (?:[^ ]+ce|[^ ]+ca|[^ ]+cesi|[^ ]+cası|ne demek|nasıl|anlamı) '))
and not says(' (?:uykum|aklıma|canım|regl|misafir|otobüs) ')
