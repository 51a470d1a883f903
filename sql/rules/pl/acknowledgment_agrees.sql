-- id: pl.acknowledgment.agrees
-- polarity: sat
-- kind: acknowledgment
-- weight: 3.2
-- description: a bare ok, or agrees with the reply
-- hit: w porządku
-- hit: Dokładnie, masz rację
-- miss: Dobra kuchnia polska
-- miss: Zgadza się?
turn_words <= 6
and opens('(?:(?:ok|okej|oki|dobra|dobrze|w porz[aą]dku|spoko|jasne|zgoda|rozumiem|dok[lł]adnie|zgadza si[eę]|racja|masz racj[eę]|s[lł]usznie|dobry pomys[lł]|no dobra|git) )+$')
and not reply_asks
and not is_question
