-- id: tr.style.language_or_form
-- polarity: dsat
-- kind: style
-- weight: 2.7
-- description: asks for the reply in another language or form
-- hit: Türkçe yaz
-- hit: turkce cevap ver
-- hit: Tablo olarak ver
-- hit: maddeler halinde
-- miss: Türkçe deniz şiiri yazar mısın?
-- miss: Türkçe ile Azerice arasındaki fark ne?
-- miss: İngilizceye çevir: tuzu unuttun
turn_words <= 8
and opens('(?:hayır |hayir |ama |fakat |tamam |peki |teşekkürler |güzel |ve |şimdi |simdi |lütfen |lutfen |bunu |onu |metni |cevabı |yazıyı |sadece |daha iyi |bana |biraz |çok |cok |bir az |tekrar |bu |şunu |yine |bir )*(?:(?:türkçe|turkce|türkçesini|fransızca|fransızcaya|ispanyolca|rusça|türkçeye|ingilizce|i̇ngilizce|almanca|arapça) (?:olarak |bir şekilde |dilinde )?(?:yaz|cevap|cevapla|konuş|anlat|söyle|çevir|açıkla|yanıt|yanıtla|lütfen|lutfen|$)|(?:tablo|liste|madde|maddeler|paragraf|tek cümle|json|düz yazı|madde madde|tabloya|listeye|tek paragraf|\d+ kelime|\d+ cümle|birinci tekil şahıs)(?: )?(?:olarak|halinde|hâlinde|şeklinde|seklinde|formatında|çevir|dök|ile|yap|yaz)(?: |$))')
and not raw('[:：][ \n]*[^ \n][^\n]{3}')
