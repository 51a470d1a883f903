-- id: pl.negative_feedback.calls_it_bad
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: calls the reply bad, does not like it, or insults
-- hit: Nie podoba mi się zakończenie
-- hit: to jest beznadziejne
-- hit: Brzmi sztucznie
-- hit: wyszło tak sobie, popraw
-- miss: Przetłumacz: nie podoba mi się to miasto
-- miss: Czy źle jest jeść późno?
-- miss: Napisz opowiadanie o nudnym dniu
-- miss: Średnio ile godzin śpi noworodek?
turn_words <= 40
and (
    says(' nie (?:bardzo )?(?:podoba|podobają|pasuje|pomaga|pomogło|pomoglo|przekonuje|odpowiada) mi(?: się| sie| to)? | nie podoba | (?:to )?nie (?:mi )?(?:pomogło|pomaga|pomoglo) | nic mi to nie daje ')
    or opens('(?:nie |ale |to |jest |odpowiedź |twoja odpowiedź |tekst |tytuł |zakończenie |brzmi |wyszło |zbyt |bardzo |strasznie |jakieś |kompletne |totalna |co za |wciąż |nadal |dość |trochę |ta |ten )*(?:beznadziejne|beznadziejna|beznadzieja|słabe|slabe|słaba|slabo|słabo|okropne|nudne|nudna|bezużyteczne|bzdura|bzdury|głupie|glupie|sztucznie|sztuczne|dziwnie|dziwne|tragedia|do bani|do dupy|kiepskie|kiepsko|fatalne|żałosne|niezrozumiałe|rozczarowujące|drętwe|gówno|niedobre) ')
    or says(' (?:jesteś|jestes) (?:głupi|glupi|beznadziejny|bezużyteczny|idiotą|kłamcą|tępy|do niczego) | (?:strata czasu|co za bzdury|pieprzysz|kłamiesz) ')
    or turn_words <= 12 and opens('(?:to |jest |ale |no |troch[ęe] |wysz[łl]o |tekst |brzmi |mail )*(?:niedobrze|niezbyt (?:dobrze|dobre|dobry|fajne|fajnie|[łl]adne|[łl]adnie|udane)|nie(?: jest)?(?: za| zbyt| najlepiej)? (?:dobrze|dobre|dobry|fajne|super|najlepsze)|[śs]rednio|[śs]rednie|tak sobie|takie sobie|marnie|lipa|nie bardzo) (?:$|zr[óo]b|napisz|popraw|spr[óo]buj|jeszcze|przer[óo]b|przepisz|zmie[ńn]|prosz[ęe]|od nowa)')
)
and not is_question
and not opens('(?:przetłumacz) ')
