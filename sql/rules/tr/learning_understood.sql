-- id: tr.learning.understood
-- polarity: sat
-- kind: learning
-- weight: 3.4
-- description: has understood or learned from the reply
-- hit: Şimdi anladım
-- hit: mantıklı
-- hit: bunu hiç bilmiyordum
-- miss: Anladım ama neden negatif?
-- miss: Kuantumu anlamak için ne okumalıyım?
turn_words <= 15
and opens('(?:bunu |bunu hiç |hiç |yeni |gerçekten |vay be |tamam |ha |haa |ok |evet |şimdi |simdi |aa |peki |çok )*(?:anladım|anladim|mantıklı|mantikli|ilginç|ilginc|bilmiyordum|öğrendim|ogrendim|anlaşıldı|anlasildi)(?: |$)')
and not says(' (?:ama|neden|niye|peki|nasıl|fakat|için) ')
