-- id: tr.negative_feedback.not_what_i_wanted
-- polarity: dsat
-- kind: negative_feedback
-- weight: 3.0
-- description: says that this is not what was asked for or meant
-- hit: İstediğim bu değil
-- hit: ben bunu sormadım
-- hit: Sorumu anlamadın
-- hit: soruma cevap vermedin
-- hit: Şiir istemiştim, öykü değil
-- hit: roman değil hikaye istedim
-- hit: yorumlama sadece listele
-- hit: asıl sorduğum kira bedeli
-- hit: konudan saptın
-- hit: siyah değil beyaz
-- miss: Pasaport için ne istiyorlar?
-- miss: Müşteri istediği bu değilmiş diyor, ne yazayım?
-- miss: Şunu çevir: çay istedim, kahve değil demiş garsona müşteri
-- miss: açıklama yazma konusunda yardım eder misin
turn_words <= 60
and (
    says(' (?:iste|sordu|sorduğ|kastetti|söyledi|söyledig|demek iste|ara|bekledi|istedi|kastetdi)[a-zğüşöçı]*(?:m|ğim|gim|ğum|gum|diğim|dığım) (?:şey |sey |cevap |şeyler )?(?:bu|o|bunlar|böyle|boyle|kesinlikle bu|tam olarak bu) (?:değil|degil|değildi|degildi) ')
    or says(' (?:bunu|onu|böyle|boyle|öyle|oyle|bunları|bu şekilde|bundan) (?:sana |mi |senden |hiç )*(?:sormadım|sormadim|istemedim|demedim|kastetmedim|söylemedim|soylemedim|istemiyorum|sormuyorum|bahsetmiyorum|demek istemedim) ')
    or says(' (?:soru|sorumu|sorum|soruma|soruyu|beni|dediğimi|ne dediğimi|istediğimi|isteğimi) (?:hala |hâlâ |yine |tam |yanlış |yanlis |cevap |bir |doğru )*(?:anlamadın|anlamadin|anlamıyorsun|anlamadınız|anladın|vermedin|vermediniz|cevaplamadın|cevaplamadin|yanıtlamadın|cevaplamıyorsun) ')
    or says(' (?:konuyla|sorumla|bununla) (?:alakası|alakasi|ilgisi) yok | alakasız | alakasiz ')
    or turn_words <= 12 and says(' (?:istedim|istemiştim|istemistim|istiyordum|demiştim|dedim|lazımdı|gerekiyordu|sordum|sormuştum|arıyordum|istedik) (?:[^ ]+ ){1,4}(?:değil|degil)(?:di|dı)? $') and not is_question
    or turn_words <= 12 and opens('(?:hayır |ama |ben |senden |sizden )*(?:[^ ]+ ){1,4}(?:değil|degil) (?:[^ ]+ ){1,4}(?:istedim|istemiştim|istemistim|istiyordum|demiştim|dedim|lazımdı|gerekiyordu|sordum|sormuştum) $') and not is_question
    or turn_words <= 12 and not is_question and (opens('(?:hayır |ama |ya |bana |sen |lütfen )*(?:[^ ]+ )?(?:çevirme|cevirme|yazma|anlatma|açıklama yapma|yapma|verme|ekleme|koyma|özetleme|tekrarlama|uzatma|yorumlama) (?:sadece|sade|bana|onun yerine|direkt|direk|yalnızca|tek) ') or says(' (?:istediğim|sorduğum|demek istediğim|kastettiğim|aradığım) (?:şey )?[^ ]+ ') and not says(' (?:istediğim gibi) ') and opens('(?:hayır |ama |benim |asıl |yok |ya )*(?:istediğim|sorduğum|demek istediğim|kastettiğim|aradığım) ') or opens('(?:hayır |ama |ya |alakası yok |bu )*(?:konu dışı|konudan saptın|konuyla ilgisi yok|sorunun cevabı bu değil|soruyla alakasız|ne sordum ne)'))
    or turn_words <= 6 and not is_question and not reply_asks and opens('(?:[^ ]+ ){1,3}(?:değil|degil) [^ ]+ (?:[^ ]+ )?$') and not says(' (?:ben|önemli|sorun|problem|mümkün) ')
)
and not says(' (?:müşteri|patronum|hocam) ')
and not opens('(?:[^ ]+ ){1,3}(?:çevir|cevir|tercüme et)(?:ir|er)? ')
and not raw('(?i)(?:çevir|tercüme|özetle|düzelt|düzenle|resmi yap|yanıtla|cevapla|hale getir)[^:\n]{0,30}: ?[^ \n][^\n]{8}')
and not (raw('["“”「」『』«»„]') and says(' (?:sahne|sahneyi|devamını|diyalog|diyaloğu) '))
and not (raw('^ *["“”„「『«]') and says(' (?:[^ ]+ce|[^ ]+ca|[^ ]+cesi|[^ ]+cası|ne demek|nasıl|anlamı) '))
and not says(' (?:nasıl|ne demek|neden) ')
