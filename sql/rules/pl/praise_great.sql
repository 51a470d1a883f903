-- id: pl.praise.great
-- polarity: sat
-- kind: praise
-- weight: 4.6
-- description: praises the reply, or says that it works
-- hit: Świetnie!
-- hit: Super, podoba mi się
-- hit: działa
-- hit: O, jakie piękne, podoba mi się
-- hit: Świetnie! A teraz napisz zakończenie
-- hit: świetny tekst
-- hit: wow działa
-- hit: aż ciarki, cudo
-- hit: śmiga jak trzeba
-- hit: bardzo przydatne
-- hit: wreszcie działa
-- hit: wow jesteś naprawdę bystry
-- miss: Świetnie, ale krócej
-- miss: Jaki jest idealny prezent dla taty?
-- miss: Czy superbohaterowie są idealni?
-- miss: Dobra noc
-- miss: Skąd się biorą ciarki na plecach?
turn_words <= 60
and (
    opens('(?:ok |o+ |wow |tak |to |jest |bardzo |po prostu |wszystko |no |jakie |jakie to |naprawdę |dzięki |ale |są )*(?:świetnie|swietnie|świetne|świetna|świetny|super|idealnie|idealne|doskonale|doskonała|wspaniale|wspaniałe|rewelacja|rewelacyjne|brawo|dobra robota|podoba mi się|bardzo dobrze|bardzo dobre|genialne|genialnie|pięknie|piękne|znakomicie|extra|ekstra|cudownie|cudowne|śliczne) ')
    or opens('(?:teraz |tak |ok |super |już |wszystko |nareszcie |to )*(?:działa|dziala|zadziałało|udało się|pomogło) (?:teraz |już |super |świetnie )*(?:$|dzięki )')
    or turn_words <= 4 and not is_question and opens('(?:co za |jaki |jaka |jakie |bardzo |wow |ale )*(?:genialn[yae]|[sś]wietn[yae]|super|pi[eę]kn[yae]|doskona[lł][yae]|fantastyczn[yae]|wspania[lł][yae]|[sś]liczn[yae]|ekstra|zajebist[yae]|dobra) [^ ]+ $') and not says(' dobra (?:noc|pogoda) ')
    or opens('(?:o+ |no |wow |ale |tak |jej |hura |w ko[nń]cu |nareszcie |super |teraz |ju[zż] )*(?:dzia[lł]a|ruszy[lł]o|posz[lł]o|hula|pi[eę]knie|pi[eę]kne|super ci (?:to )?wysz[lł]o|jeste[sś] (?:super|wielki|genialny|najlepszy|najlepsza|[sś]wietny|mistrzem)|dok[lł]adnie o to (?:mi )?chodzi[lł]o) (?:$|dzi[eę]ki |dzi[eę]kuj[eę] |wow |super )')
    or turn_words <= 8 and not is_question and says(' (?:pop[lł]aka[lł][ea]m(?: si[eę])?|wzruszy[lł][ea]m(?: si[eę])?|wzruszaj[aą]ce|ciarki|cudn[eya]|cudo|za pierwszym razem|[sś]miga|hula|uratowa[lł]e[sś] mnie|jeste[sś] (?:kochany|wielki|super|najlepszy)|mistrzostwo|rewelka|petarda|sztos) ')
    or turn_words <= 6 and not is_question and opens('(?:ok |tak |wow |o |mersi |to |super )*(?:bardzo (?:pomocne|przydatne|pomog[lł]e[sś])|to pomog[lł]o|pomog[lł]o|przyda[lł]o si[eę])(?: (?:top|dzi[eę]ki|super|para m[ií]|pour moi))* $')
    or turn_words <= 6 and not is_question and opens('(?:ok |tak |a+h |wow )*(?:tym razem|teraz|wreszcie|w ko[nń]cu) (?:si[eę] )?(?:uda[lł]o(?: si[eę])?|dzia[lł]a|jest (?:ok|dobrze|super|idealnie)|wysz[lł]o|gra|pasuje)(?: [^ ]+){0,2} $') and not says(' (?:nie|ale|bez|[zź]le) ')
    or turn_words <= 7 and not is_question and opens('(?:wow |kurde |ale |no )*(?:ty )?(?:jeste[sś]|ale jeste[sś]) (?:naprawd[eę] |bardzo |taki |taka )*(?:dobry|dobra|m[aą]dry|m[aą]dra|[sś]wietny|bystry|inteligentny|szybki|niez[lł]y)(?: |$)') and not says(' (?:nie|ale|bez|[zź]le) ')
)
and not (says(' (?:ale|jednak|niestety|nie|mniej|krócej|dłużej|zmień|błąd|źle|bez|tylko|oprócz|zamiast|bardziej) ') and not opens('ale (?:super|świetne|świetny|piękne|genialne|ekstra) '))
and (not is_question or turn_words >= 5 and not opens('(?:to|jest|są|jakie|działa|czy) '))
and not opens('super (?:express|mario|bohater|bohaterowie) ')
