-- id: pl.insufficient_detail.more_detail
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 2.2
-- description: asks for more detail on what was given, or does not understand it
-- hit: Więcej szczegółów proszę
-- hit: Możesz bardziej szczegółowo?
-- hit: nie rozumiem, wytłumacz lepiej
-- hit: zbyt ogólnie
-- hit: nadal nieczytelne
-- hit: opisz każdy punkt szerzej
-- hit: o psie prawie nic nie napisałeś
-- hit: nic nie czaję
-- miss: Wyjaśnij szczegółowo fotosyntezę
-- miss: Co to jest szczegółowy plan?
-- miss: Opisz mi dokładnie budowę serca
-- miss: Nie rozumiem ułamków, wytłumacz
turn_words <= 20
and (
    opens('(?:nie |ale |ok |okej |dobra |dobrze |super |dzięki |dzieki |i |a |teraz |proszę |prosze |możesz |mozesz |może |czy możesz |mógłbyś |chcę żebyś |chcę |tylko |raczej |to |tekst |odpowiedź |trochę |troche |nieco |dużo |znacznie |jeszcze |zrób |zrob |napisz |niech będzie |go |ją |wszystko )*(?:podaj |dodaj |daj |bądź )*(?:więcej (?:szczegółów|informacji|detali)|wiecej (?:szczegolow|informacji)|bardziej (?:szczegółowo|szczegółowy|szczegółowe|konkretnie|konkretny|dokładnie|precyzyjnie)|dokładniej|dokladniej|szczegółowiej|konkretniej|konkretniejszy|precyzyjniej|rozwiń|rozwin|doprecyzuj|(?:wytłumacz|wyjaśnij) (?:to )?(?:lepiej|dokładniej|jaśniej|prościej)) ')
    or says(' (?:nie (?:rozumiem|zrozumiałem|zrozumiałam)|(?:zbyt|za) (?:ogólne|ogólnie|ogólnikowe|ogolnie|powierzchowne)|mało (?:szczegółów|konkretów|konkretne)|co masz na myśli) ')
    or turn_words <= 6 and opens('(?:ale |to |jest |są |w ogóle |zupełnie |nadal |wciąż |całkiem |trochę )*(?:niejasn[eya]|niejasno|niezrozumiał[eya]|nieczyteln[eya]|nie jest (?:jasne|zrozumiałe)) $') and not is_question
    or turn_words <= 12 and not is_question and says(' (?:opisz|wyja[sś]nij|napisz|wyt[lł]umacz|rozpisz|om[oó]w|przedstaw) (?:mi )?(?:to |ten [^ ]+ |t[eę] [^ ]+ |ka[zż]dy [^ ]+ |wszystko |ca[lł]o[sś][cć] )?(?:du[zż]o |troch[eę] |znacznie )?(?:dok[lł]adniej|szczeg[oó][lł]owiej|obszerniej|szerzej|bardziej (?:szczeg[oó][lł]owo|dok[lł]adnie|obszernie)|wi[eę]cej) ')
    or turn_words <= 6 and opens('(?:nie |ale |ok |prosz[eę] |to |mo[zż]esz |troch[eę] |a )*(?:szerzej|obszerniej|rozpisz|rozbuduj|rozszerz|rozwi[nń][^ ]*) ')
    or turn_words <= 16 and not is_question and says(' (?:(?:prawie (?:nic|wcale|nie)|ledwo|bardzo ma[lł]o|za ma[lł]o) (?:[^ ]+ ){0,3}(?:o|nie ma|napisa[lł]e[sś]|m[oó]wisz|wspomnia[lł]e[sś]|jest)|o (?:[^ ]+ ){1,3}(?:prawie (?:nic|wcale)|ledwo|bardzo ma[lł]o)) ')
    or turn_words <= 14 and not is_question and says(' (?:(?:(?:nic|nie) (?:z tego )?(?:nie )?(?:kumam|rozumiem|czaj[eę]|[lł]api[eę]|zrozumia[lł][ea]m|ogarniam)|jak (?:dziecku|g[lł]upiemu|krowie)|jak dla (?:dziecka|laika)|na ch[lł]opski rozum))(?: |$)')
)
and not opens('(?:co to|czym jest|dlaczego) ')
and not opens('(?:(?:napisz|pisz|teraz|kontynuuj|zr[oó]b) )*(?:(?:nast[eę]pny|nast[eę]pna|kolejny|kolejna|nowy|nowa|drugi|druga|trzeci) (?:rozdzia[lł]|scena|cz[eę][sś][cć]|akapit)|rozdzia[lł]|scena|scen[eę]|dialog|rozmow[eę]|k[lł][oó]tni[eę]|wciel si[eę]|udawaj|zachowuj si[eę]|odegraj|wyobra[zź]|jeste[sś] (?:teraz )?(?:nauczyciel|lekarz|kap)[^ ]*|b[aą]d[zź]) ')
and not (turn_words between 4 and 14 and overlap_reply = 0 and says(' nie rozumiem [^ ]+(?:[oó]w|ek|ni|ii|y|i) '))
