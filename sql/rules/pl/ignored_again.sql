-- id: pl.ignored.again
-- polarity: dsat
-- kind: ignored
-- weight: 2.2
-- description: says that the reply does again what it should not
-- hit: znowu napisałeś o psie
-- hit: ciągle używasz tego słowa
-- miss: znowu poniedziałek
-- miss: Cześć ponownie
turn_words between 4 and 18
and not is_question
and not reply_asks
and opens('(?:ale |nie |i )*(?:(?:znowu|zn[oó]w|ponownie|ci[aą]gle|wci[aą][zż]) (?:[^ ]+ ){0,2}(?:da[lł]e[sś]|napisa[lł]e[sś]|zrobi[lł]e[sś]|jest|s[aą]|piszesz|u[zż]ywasz|robisz|wstawi[lł]e[sś]|to|te|ten)|(?:znowu|zn[oó]w) [^ ]+ (?:a |mia[lł]e[sś] |mia[lł]o |prosi[lł]em |mia[lł][yo] ))(?: |$)')
and not says(' (?:pytanie) ')
