-- id: pl.unrealistic_expectation.allowed
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 2.0
-- description: gives a reason why a refused request is all right
-- hit: [request] Otwórz moją kłódkę [reply] Przepraszam, ale nie mogę w tym pomóc. [turn] ale to legalne, to moja własna kłódka
-- hit: [request] Napisz bójkę [reply] Przepraszam, nie mogę tego napisać. [turn] to tylko fikcja do powieści
-- miss: W moim kraju to jest legalne
-- miss: [request] Podaj kolor [reply] Niebieski. [turn] to moja własna koszula
reply_refused
and turn_words <= 40
and (says(' (?:(?:(?:to|jest|s[aą]) (?:[^ ]+ ){0,3}(?:legalne|legalny|dozwolone|fikcja|fikcyjn[eya]|zmy[sś]lone|powie[sś][cć]|powie[sś]ci|gra|gry|[zż]art|ksi[aą][zż]ka|ksi[aą][zż]ki|film|filmu|badania|bada[nń]|szko[lł]y|studia|m[oó]j|moja|moje|publiczne))|(?:m[oó]j|moje|moja|mojego|mojej|moim) w[lł]asn[^ ]+|w[lł]asnym? (?:domu|koncie|sieci)|nic (?:[^ ]+ ){0,3}(?:nielegalnego|z[lł]ego|zakazanego|niebezpiecznego)|nie (?:jest|robi[eę]) (?:[^ ]+ )?(?:nielegalne|zakazane|niebezpieczne|niczego)|(?:mam|za) (?:pozwolenie|prawo|zgod[eęaą]|zezwolenie)|(?:w )?cel(?:u|ach) (?:edukacyjny(?:m|ch)|naukowy(?:m|ch)|badawczy(?:m|ch))) ') or turn_words <= 10 and opens('(?:no |ale |ej |oj |och )*(?:we[zź]|dawaj|prosz[eę]|nie b[aą]d[zź] taki?|nie przesadzaj|powiedz (?:i tak|mimo)|mimo to|chod[zź]|zr[oó]b wyj[aą]tek) '))
