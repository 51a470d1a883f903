-- id: pl.ignored.unfinished
-- polarity: dsat
-- kind: ignored
-- weight: 2.2
-- description: the reply is not complete, or part of it is missing
-- hit: To tylko połowa
-- hit: daj cały kod
-- hit: urwało się w połowie
-- hit: A reszta?
-- miss: Kontynuuj
-- miss: Jak skończyć studia?
-- miss: Napisz listę czasowników nieregularnych
turn_words <= 30
and says(' (?:(?:brakuje|brak|nie ma|zabrak[lł]o) (?:[^ ]+ ){0,2}(?:po[lł]owy|cz[eę][sś]ci|reszty|ko[nń]c[aó]wki|ko[nń]ca|kodu|drugiej|ostatniej|zako[nń]czenia)|(?:tylko|zaledwie) (?:(?:da[lł]e[sś]|napisa[lł]e[sś]|jest|mam) )*(?:po[lł]owa|po[lł]ow[eę]|pocz[aą]tek|cz[eę][sś][cć]|kawa[lł]ek)|gdzie (?:jest |s[aą] )?(?:reszta|pozosta[lł]e|dalszy ci[aą]g|koniec|druga)|a (?:reszta|pozosta[lł]e|inne) $|(?:jest |s[aą] )?(?:niekompletn[eyai]|niepe[lł]n[eyai]|uci[eę]t[eyao]|urwan[eyao]|niedoko[nń]czon[eyao])|(?:urwa[lł]o|uci[eę][lł]o|ucina|urywa) (?:si[eę]|ci|w po[lł]owie)|si[eę] (?:urwa[lł]o|urywa|uci[eę][lł]o)|(?:daj|poka[zż]|napisz|wy[sś]lij|chc[eę]|podaj|wklej|potrzebuj[eę])(?: mi)? (?:ca[lł]y|pe[lł]n[yaąeę]|kompletn[yaąeę]|ca[lł][aąoe]) (?:kod|kodu|tekst|list[eę]|skrypt|plik|odpowied[zź]))(?: |$)')
