-- id: tr.revision.try_again
-- polarity: dsat
-- kind: revision
-- weight: 2.9
-- description: asks for the same once more, or says no to it
-- hit: Tekrar dene
-- hit: bir daha yap
-- hit: Hayır, diğeri
-- hit: ben nehri kastettim
-- hit: idare eder, farklı bir şey öner
-- hit: olmamış, baştan çiz
-- hit: farklı yap
-- hit: o siteye girilmiyor başka yöntem öner
-- miss: Hayır, teşekkürler
-- miss: Bir soru daha: bayram ne zaman?
-- miss: [request] Yemek yapmama yardım et [reply] Tabii. Fırının var mı? [turn] Hayır, sadece tava
-- miss: Hayatta başka bir şey yapmak istiyorum, nereden başlayayım?
-- miss: "hayır" rusça nasıl yazılır
-- miss: kurulum yok diyelim, başka yöntem var mı
turn_words <= 40
and (
    opens('(?:lütfen |hayır |tamam |ama |bunu |onu )*(?:tekrar|yeniden|bir daha|bi daha|baştan|bastan|bir kez daha|sil baştan) (?:dene|deneyin|denemeni|yap|yapın|hesapla|düşün|kontrol et|başla|cevapla|oluştur|anlat|yaz|bak|söyle|$)')
    or opens('(?:hayır|hayir|yok|yoo|hyr|öyle değil) ') and not reply_asks and turn_words <= 25
    or says(' (?:kastettim|kastediyorum|demek istedim|demek istediğim|demek istedigim|bahsediyorum|bahsetmiştim|onu değil) ')
    or turn_words <= 9 and not is_question and says(' (?:başka|baska|farklı|farkli|daha iyi) (?:bir )?(?:şey|sey|şeyler|öneri|fikir|seçenek|versiyon|başlık|tane|tarif|örnek) (?:dene|öner|oner|söyle|ver|yaz|bul|yap)(?:ir misin|er misin|ar mısın|in|ın)? $') and not raw('[:：«"“„「『]')
    or turn_words <= 30 and not is_question and says(' (?:tekrar|yeniden|baştan|bastan|bir daha) (?:yaz|yap|oluştur|hazırla|çiz|düzenle|hesapla|anlat|çevir|üret)(?:ar mısın|ar misin|er misin|ır mısın|ur musun|ın|in)? $') and not raw('[:«"“„「『]') or turn_words <= 6 and not is_question and says(' (?:başka|baska|farklı) (?:yaz|yap|bir tane|bi tane|birşey|söyle|öner|ver|dene|çiz|olsun) ')
    or turn_words <= 16 and not is_question and says(' (?:başka|baska|farklı|alternatif) (?:bir )?(?:yol|yöntem|kütüphane|metot|çözüm|program|yolla|yöntemle) ') and says(' (?:[^ ]*(?:mıyor|miyor|muyor|müyor|madı|medi)|yok|olmaz|yasak|istemiyorum) ')
)
and not says(' (?:teşekkürler|tesekkurler|teşekkür|sağol|sağ ol|gerek yok|sorun değil) ')
and not is_question
and not raw('^ *["“”„「『«]')
and not says(' (?:var mı|varmı) ')
