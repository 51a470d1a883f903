-- id: nl.praise.great
-- polarity: sat
-- kind: praise
-- weight: 4.6
-- description: praises the reply, or says that it works
-- hit: Perfect!
-- hit: Heel goed, vind ik leuk
-- hit: het werkt nu
-- hit: Oh wat mooi, vind ik super
-- hit: Geweldig! Schrijf nu het vervolg
-- hit: Heel leuk geschreven
-- miss: Perfect, maar korter
-- miss: Wat is het perfecte cadeau voor mijn vader?
-- miss: Top 10 musea van Nederland
-- miss: Goed, volgende onderwerp: belastingen
-- miss: Mooi weer vandaag, wat kan ik doen?
turn_words <= 60
and (
    opens('(?:ok |wow |ja |ah+ |oh |dat |dit |is |zijn |ziet er |klinkt |echt |heel |erg |helemaal |zeer |wat |wat een |gewoon |bedankt )*(?:perfect|geweldig|uitstekend|fantastisch|prachtig|super|top|prima|heel goed|erg goed|echt goed|goed gedaan|goed zo|vind ik (?:mooi|leuk|goed|super)|briljant|goed werk|heerlijk|schitterend|gaaf) ')
    or opens('(?:ja |nu |ok |top |super |yes )*(?:het |dat )?(?:werkt|gelukt|is gelukt|lukt) (?:nu |goed |perfect |prima )*(?:$|bedankt )')
    or opens('(?:ok |wow |ja |ah+ |oh |dat |dit |is |zijn |ziet er |klinkt |echt |heel |erg |zeer |wat |super )*(?:mooi|leuk|fijn) (?:$|zo |gedaan |geschreven |hoor |uit |bedankt |nu |vind ik )')
)
and not says(' (?:maar|niet|geen|minder|korter|langer|verander|fout|zonder|alleen|liever|echter|helaas|te (?:lang|kort)) ')
and not opens('top \d')
and (not is_question or turn_words >= 5 and not opens('(?:is|zijn|dat|dit|wat|klinkt|ziet|het) '))
