-- id: pl.insufficient_detail.more_detail
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 2.0
-- description: asks for more detail on what was given, or does not understand it
-- hit: Więcej szczegółów proszę
-- hit: Możesz bardziej szczegółowo?
-- hit: nie rozumiem, wytłumacz lepiej
-- hit: zbyt ogólnie
-- hit: nadal nieczytelne
-- miss: Wyjaśnij szczegółowo fotosyntezę
-- miss: Co to jest szczegółowy plan?
turn_words <= 20
and (
    opens('(?:nie |ale |ok |okej |dobra |dobrze |super |dzięki |dzieki |i |a |teraz |proszę |prosze |możesz |mozesz |może |czy możesz |mógłbyś |chcę żebyś |chcę |tylko |raczej |to |tekst |odpowiedź |trochę |troche |nieco |dużo |znacznie |jeszcze |zrób |zrob |napisz |niech będzie |go |ją |wszystko )*(?:podaj |dodaj |daj |bądź )*(?:więcej (?:szczegółów|informacji|detali)|wiecej (?:szczegolow|informacji)|bardziej (?:szczegółowo|szczegółowy|szczegółowe|konkretnie|konkretny|dokładnie|precyzyjnie)|dokładniej|dokladniej|szczegółowiej|konkretniej|konkretniejszy|precyzyjniej|rozwiń|rozwin|doprecyzuj|(?:wytłumacz|wyjaśnij) (?:to )?(?:lepiej|dokładniej|jaśniej|prościej)) ')
    or says(' (?:nie (?:rozumiem|zrozumiałem|zrozumiałam)|(?:zbyt|za) (?:ogólne|ogólnie|ogólnikowe|ogolnie|powierzchowne)|mało (?:szczegółów|konkretów|konkretne)|co masz na myśli) ')
    or turn_words <= 6 and opens('(?:ale |to |jest |są |w ogóle |zupełnie |nadal |wciąż |całkiem |trochę )*(?:niejasn[eya]|niejasno|niezrozumiał[eya]|nieczyteln[eya]|nie jest (?:jasne|zrozumiałe)) $') and not is_question
)
and not opens('(?:co to|czym jest|dlaczego) ')
