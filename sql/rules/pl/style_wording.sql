-- id: pl.style.wording
-- polarity: dsat
-- kind: style
-- weight: 2.2
-- description: asks for other words, another person or tense, or says whom the text is for
-- hit: użyj mniej technicznych słów
-- hit: napisz w trzeciej osobie
-- hit: to jest dla dzieci w wieku pięciu lat
-- hit: opowiedz to z perspektywy psa
-- miss: Bajka dla dzieci o misiu
-- miss: W której osobie napisano tę powieść?
turn_words <= 25
and (
    says(' (?:(?:u[zż]yj |u[zż]ywaj |napisz |zr[oó]b |w |na |to )*(?:prostsz(?:ym|ych|ymi|ego|e|y)|[lł]atwiejsz(?:ym|ych|ymi|ego|e)|inn(?:ym|ych|ymi|ego)|mniej [^ ]+|bardziej [^ ]+) (?:j[eę]zyk(?:iem|a)?|s[lł]ow(?:ami|a)|s[lł][oó]w|zda[nń]|zdaniami|styl(?:em|u)?|s[lł]ownictw(?:em|a))) ')
    or turn_words <= 12 and reply_chars > 60 and says(' (?:(?:to|jest|ma by[cć]|dla|poziom) (?:[^ ]+ )?dla (?:[^ ]+ )?(?:dzieci|dziecka|uczni[oó]w|ucznia|przedszkola|podstaw[oó]wki|pocz[aą]tkuj[aą]cych|m[lł]odzie[zż]y|laik[oó]w|syna|c[oó]rki|babci|klasy)) ')
    or turn_words <= 14 and says(' (?:w (?:pierwszej|drugiej|trzeciej) osobie|w czasie (?:przesz[lł]ym|tera[zź]niejszym|przysz[lł]ym)|(?:na|per) (?:ty|pan|pani)) ')
    or turn_words between 4 and 16 and overlap_request < 0.6 and says(' (?:z (?:[^ ]+ )?(?:perspektywy|punktu widzenia)|oczami [^ ]+|jakby[sś]? (?:to )?(?:opowiada[lł]|m[oó]wi[lł]|pisa[lł]|by[lł])[^ ]*) ')
)
and not is_question
and (not opens('(?:a |i |teraz |ok |cze[sś][cć] |prosz[eę] )*(?:co|jak|jaki|jaka|jakie|kt[oó]r[yae]|dlaczego|czemu|kiedy|gdzie|kto|ile|czy|napisz (?:mi )?(?:opowiadanie|list|wiersz|tekst|artyku[lł]|esej|rozprawk[eę])|stw[oó]rz|przet[lł]umacz|wyja[sś]nij|opowiedz|wymy[sś]l|podaj) ') or opens('(?:opowiedz|opisz|napisz)(?:l[oaei])? (?:raczej |to |jeszcze raz )*(?:z (?:[^ ]+ )?(?:perspektywy|punktu widzenia)|oczami [^ ]+|jakby[sś]? (?:to )?(?:opowiada[lł]|m[oó]wi[lł]|pisa[lł]|by[lł])[^ ]*) '))
and not raw('[:：][ \n]*[^ \n][^\n]{8}')
and not says(' (?:dzi[eę]ki) ')
