-- id: pl.factual_error.source
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: asks where that comes from, or finds it nowhere
-- hit: skąd to wziąłeś?
-- hit: nigdzie tego nie znalazłem
-- miss: Skąd roślina bierze wodę?
-- miss: Nie mogę znaleźć kluczy
turn_words <= 20
and says(' (?:jakie (?:masz |jest |s[aą] )?(?:twoje )?[zź]r[oó]d[lł][oa]|sk[aą]d (?:to |ty to |te )?(?:wzi[aą][lł]e[sś]|masz|wiesz|bierzesz|wytrzasn[aą][lł]e[sś])|kto tak (?:m[oó]wi|powiedzia[lł])|nigdzie (?:tego |nie |takiego )*(?:znajduj[eę]|znalaz[lł][^ ]*|widz[eę]|ma))(?: |$)')
and not says(' (?:moich) ')
