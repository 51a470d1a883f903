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
-- miss: Świetnie, ale krócej
-- miss: Jaki jest idealny prezent dla taty?
-- miss: Czy superbohaterowie są idealni?
turn_words <= 60
and (
    opens('(?:ok |o+ |wow |tak |to |jest |bardzo |po prostu |wszystko |no |jakie |jakie to |naprawdę |dzięki |ale |są )*(?:świetnie|swietnie|świetne|świetna|świetny|super|idealnie|idealne|doskonale|doskonała|wspaniale|wspaniałe|rewelacja|rewelacyjne|brawo|dobra robota|podoba mi się|bardzo dobrze|bardzo dobre|genialne|genialnie|pięknie|piękne|znakomicie|extra|ekstra|cudownie|cudowne|śliczne) ')
    or opens('(?:teraz |tak |ok |super |już |wszystko |nareszcie |to )*(?:działa|dziala|zadziałało|udało się|pomogło) (?:teraz |już |super |świetnie )*(?:$|dzięki )')
)
and not (says(' (?:ale|jednak|niestety|nie|mniej|krócej|dłużej|zmień|błąd|źle|bez|tylko|oprócz|zamiast|bardziej) ') and not opens('ale (?:super|świetne|świetny|piękne|genialne|ekstra) '))
and (not is_question or turn_words >= 5 and not opens('(?:to|jest|są|jakie|działa|czy) '))
and not opens('super (?:express|mario|bohater|bohaterowie) ')
