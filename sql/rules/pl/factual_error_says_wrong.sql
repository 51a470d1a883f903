-- id: pl.factual_error.says_wrong
-- polarity: dsat
-- kind: factual_error
-- weight: 2.3
-- description: says that something in the reply is wrong, or doubts it
-- hit: To nieprawda, stolicą jest Canberra
-- hit: mylisz się
-- hit: Jesteś pewien?
-- hit: taka funkcja nie istnieje
-- hit: Chyba się pan myli
-- hit: nie ma czegoś takiego
-- hit: pomyliłeś Chopina z Lisztem
-- hit: ta ulica dawno nie istnieje
-- miss: Co jest źle w moim kodzie?
-- miss: Oceń, czy zdanie jest prawdziwe czy fałszywe
-- miss: Popraw błędy w tym tekście
-- miss: Napisz scenę, w której klient krzyczy, a sprzedawca odpowiada: czy pani się myli?
-- miss: Następny rozdział: królowa krzyczy, że to nieprawda i mylisz się
-- miss: Wciel się w dziadka, który mówi: mylisz się
-- miss: Źle się dziś czuję
turn_words <= 80
and (
    opens('(?:nie |ale |to |jest |odpowiedź |twoja odpowiedź |wynik |wszystko |nadal |znowu |zupełnie |całkowicie |przecież |są |też )*(?:źle|zle|błędne|błędna|błędny|bledne|błąd|niepoprawne|niepoprawna|nieprawidłowe|nieprawda|zły|złe|nieprawdą|fałsz|nieprawdziwe|nie jest prawdą|nie prawda|niezgodne|błędnie|nieprawidłowo|nie tak)(?: $| [a-ząćęłńóśźż]+)')
    or says(' (?:mylisz się|mylisz sie|pomyliłeś|pomyliłaś|pomyliles|popełniłeś błąd|nie masz racji|zmyślasz|zmyśliłeś|wymyśliłeś|(?:jesteś|jestes) (?:tego )?(?:pewien|pewny|pewna)|na pewno|(?:taka|taki|takie|ta|ten|to)(?: [a-ząćęłńóśźż]+)? nie istnieje|nie ma (?:takiej|takiego) [a-ząćęłńóśźż]+|sprawdź (?:jeszcze raz|to jeszcze|ponownie)|to nie (?:jest )?(?:prawda|poprawne|dobrze)) ')
    or turn_words <= 20 and says(' (?:(?:myli|pomyli[łl]a?) (?:si[ęe] (?:pan|pani)|pan si[ęe]|pani si[ęe])|(?:pani? si[ęe]|si[ęe] pani?) (?:myli|pomyli[łl]a?)|(?:jeste[śs]|jest pani?) w b[łl][ęe]dzie|nie ma pani? racji) ') and not is_question
    or turn_words <= 7 and opens('(?:ale |no |przecież )*(?:nie ma|nie istnieje) (?:czego[śs] takiego|takiej|takiego|takich) ') and not is_question
    or turn_words <= 20 and says(' (?:mylisz (?:[^ ]+ ){1,3}z|pomyli[łl][ea][śs] (?:[^ ]+ ){1,3}z|mieszasz (?:[^ ]+ ){1,3}z|mylą ci się|myla ci sie|pomylił[oy] ci się) ') and not is_question
    or turn_words <= 7 and opens('(?:ale |nie |przecież )*(?:to|ten|ta|te|tego|tej) [^ ]+ (?:już |w ogóle |wcale |dawno )*nie istnieje ') and not is_question
    or turn_words <= 14 and not is_question and says(' (?:ci si[eę] pomyli[lł]o|pomyli[lł]o ci si[eę]|mylisz|pomyli[lł]e[sś]|mieszasz) (?:[^ ]+ ){0,4}(?:z|ze) ')
)
and not opens('(?:(?:a |i |ale |ok |cześć |teraz |więc )*(?:co|czego|jak|jaki|jaka|jakie|który|która|które|dlaczego|czemu|po co|kiedy|gdzie|kto|ile|czy jest|jeśli|napisz (?:mi )?(?:opowiadanie|list|wiersz|kod|tekst|artykuł|esej)|stwórz|przetłumacz|wyjaśnij|opowiedz|popraw błędy|wymień|wyobraź)|oceń|sprawdź czy|znajdź) ')
and not says(' (?:prawdziwe czy|prawda czy|czy (?:zdanie|to jest)) ')
and not opens('(?:(?:napisz|pisz|teraz|kontynuuj|zr[oó]b) )*(?:(?:nast[eę]pny|nast[eę]pna|kolejny|kolejna|nowy|nowa|drugi|druga|trzeci) (?:rozdzia[lł]|scena|cz[eę][sś][cć]|akapit)|rozdzia[lł]|scena|scen[eę]|dialog|rozmow[eę]|k[lł][oó]tni[eę]|wciel si[eę]|udawaj|zachowuj si[eę]|odegraj|wyobra[zź]|jeste[sś] (?:teraz )?(?:nauczyciel|lekarz|kap)[^ ]*|b[aą]d[zź]) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:przet[lł]umacz|t[lł]umacz|translat)'))
and not says(' (?:[źz]le|dobrze) (?:si[eę] )?(?:dzi[sś] |dzisiaj |bardzo |teraz )*(?:czuj[eę]|si[eę] czuj[eę]) ')
and not opens('(?:[źz]le) si[eę] ')
and not raw('(?:krzyczy|wo[lł]a|odpowiada)[^\n:«“"]{0,12}[:«“"]')
