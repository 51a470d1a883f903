-- id: pl.style.length
-- polarity: dsat
-- kind: style
-- weight: 2.0
-- description: names in few words the length that the text should have
-- hit: maksymalnie 100 słów
-- hit: w 3 zdaniach
-- miss: Esej na 500 słów o pokoju i jego historii w Europie
-- miss: Ile stron to 500 słów?
turn_words <= 9
and not is_question
and not reply_asks
and opens('(?:[^ ]+ ){0,3}(?:(?:maksymalnie|max|maks|minimum|min|co najmniej|najwy[zż]ej|nie wi[eę]cej ni[zż]|mniej ni[zż]|tylko|w|na|do|oko[lł]o) )+(?:de |von |van |di )?[0-9]+ (?:s[lł][oó]w|linijek|akapit[oó]w|akapity|zda[nń]|zdania|zdaniach|s[lł]owach|linijkach|znak[oó]w|stron[y]?) (?:[^ ]+ ){0,4}$')
and not says(' (?:o|esej) ')
and not opens('(?:a |i |teraz |ok |cze[sś][cć] |prosz[eę] )*(?:co|jak|jaki|jaka|jakie|kt[oó]r[yae]|dlaczego|czemu|kiedy|gdzie|kto|ile|czy|napisz (?:mi )?(?:opowiadanie|list|wiersz|tekst|artyku[lł]|esej|rozprawk[eę])|stw[oó]rz|przet[lł]umacz|wyja[sś]nij|opowiedz|wymy[sś]l|podaj) ')
