-- id: pl.praise.great
-- polarity: sat
-- kind: praise
-- weight: 4.6
-- description: praises the reply, or says that it works
-- hit: Świetnie!
-- hit: Super, podoba mi się
-- hit: działa
-- miss: Świetnie, ale krócej
-- miss: Jaki jest idealny prezent dla taty?
turn_words <= 25
and (
    opens('(?:ok |o |wow |tak |to |jest |bardzo |po prostu |wszystko |no |jakie |naprawdę )*(?:świetnie|swietnie|świetne|świetna|super|idealnie|idealne|doskonale|doskonała|wspaniale|wspaniałe|rewelacja|rewelacyjne|brawo|dobra robota|podoba mi się|bardzo dobrze|bardzo dobre|genialne|pięknie|piękne|znakomicie|extra|ekstra|cudownie) ')
    or opens('(?:teraz |tak |ok |super |już |wszystko |nareszcie |to )*(?:działa|dziala|zadziałało|udało się|pomogło) (?:teraz |już |super |świetnie )*$')
)
and not says(' (?:ale|jednak|nie|bardziej|mniej|krócej|dłużej|zmień|błąd|bez|tylko|oprócz|jeszcze|a) ')
and not is_question
