-- id: nl.praise.great
-- polarity: sat
-- kind: praise
-- weight: 4.6
-- description: praises the reply, or says that it works
-- hit: Perfect!
-- hit: Heel goed, vind ik leuk
-- hit: het werkt nu
-- miss: Perfect, maar korter
-- miss: Wat is het perfecte cadeau voor mijn vader?
turn_words <= 25
and (
    opens('(?:ok |wow |ja |ah |oh |dat |dit |is |ziet er |klinkt |echt |heel |erg |helemaal |zeer )*(?:perfect|geweldig|uitstekend|fantastisch|prachtig|super|top|prima|mooi|goed gedaan|goed zo|vind ik (?:mooi|leuk|goed)|briljant|goed werk|heerlijk|fijn|goed) ')
    or opens('(?:ja |nu |ok |top |super |yes )*(?:het |dat )?(?:werkt|gelukt|is gelukt|lukt) (?:nu |goed |perfect |prima )*$')
)
and not says(' (?:maar|niet|geen|meer|minder|korter|langer|verander|fout|zonder|alleen|liever|nog|echter) ')
and not is_question
