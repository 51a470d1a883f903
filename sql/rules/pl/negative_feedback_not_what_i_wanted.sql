-- id: pl.negative_feedback.not_what_i_wanted
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.5
-- description: says that this is not what was asked for or meant
-- hit: To nie jest to, o co prosiłem
-- hit: nie o to mi chodziło
-- hit: Nie odpowiedziałeś na moje pytanie
-- hit: nie o to pytalam
-- miss: O co pytają na rozmowie o pracę?
-- miss: Klient pisze, że nie to zamawiał, jak mu odpisać?
turn_words <= 60
and (
    says(' nie (?:jest )?(?:o )?(?:to|tego|tym) (?:mi |o co |co |czego |cię |ja |o czym )*(?:chodzi|chodziło|chodzilo|prosiłem|prosiłam|prosilem|prosilam|pytałem|pytałam|pytalem|pytalam|pytam|chciałem|chciałam|chcialem|chcialam|chcę|chce|szukam|szukałem|szukałam|miałem na myśli|miałam na myśli|potrzebuję|mówiłem|mówiłam|proszę) ')
    or says(' nie (?:odpowiedziałeś|odpowiedziałaś|odpowiedziales|odpowiadasz|odpowiada|zrozumiałeś|zrozumiałaś|zrozumiales|rozumiesz|zrozumialeś) (?:w ogóle |dobrze )?(?:na |mnie|mojego|o co|pytania|pytanie|co|moje|moich) ?')
    or says(' (?:nie na temat|źle mnie zrozumiałeś|zle mnie zrozumiales|nie ma nic wspólnego|nie tak to) ')
)
and not says(' (?:klient|szef) ')
