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
-- hit: mooie tekst
-- hit: hij doet het nu
-- hit: moest lachen, prachtig
-- hit: in één keer goed
-- hit: erg handig
-- hit: eindelijk werkt het
-- hit: wow jij bent echt slim
-- miss: Perfect, maar korter
-- miss: Wat is het perfecte cadeau voor mijn vader?
-- miss: Top 10 musea van Nederland
-- miss: Goed, volgende onderwerp: belastingen
-- miss: Mooi weer vandaag, wat kan ik doen?
-- miss: Goede reis
-- miss: Waarom krijg je kippenvel van kou?
turn_words <= 60
and (
    opens('(?:ok |wow |ja |ah+ |oh |dat |dit |is |zijn |ziet er |klinkt |echt |heel |erg |helemaal |zeer |wat |wat een |gewoon |bedankt )*(?:perfect|geweldig|uitstekend|fantastisch|prachtig|super|top|prima|heel goed|erg goed|echt goed|goed gedaan|goed zo|vind ik (?:mooi|leuk|goed|super)|briljant|goed werk|heerlijk|schitterend|gaaf) ')
    or opens('(?:ja |nu |ok |top |super |yes )*(?:het |dat )?(?:werkt|gelukt|is gelukt|lukt) (?:nu |goed |perfect |prima )*(?:$|bedankt )')
    or opens('(?:ok |wow |ja |ah+ |oh |dat |dit |is |zijn |ziet er |klinkt |echt |heel |erg |zeer |wat |super )*(?:mooi|leuk|fijn) (?:$|zo |gedaan |geschreven |hoor |uit |bedankt |nu |vind ik )')
    or turn_words <= 4 and not is_question and opens('(?:wat een |een |echt |heel |wauw |wow |zeer )*(?:geweldige?|fantastische?|mooie?|prachtige?|goede?|goeie|leuke?|uitstekende?|perfecte?|super|briljante?) [^ ]+ $') and not says(' (?:avond|dag|weekend|nacht|reis|morgen|middag) ')
    or opens('(?:ja+ |nu |ok |top |super |yes |wauw |hoera |eindelijk |ah )*(?:het |hij |ie |dat |dit )?(?:werkt|doet het|loopt|draait) (?:nu |goed |perfect |weer |eindelijk |wel )*(?:$|bedankt |dank |top |super )')
    or turn_words <= 6 and not is_question and opens('(?:wauw |wow |oh |ja |echt |heel |erg |zo |super |dit is |dat is |dit vind ik |wat )+(?:mooi|leuk|goed|knap|gaaf|vet|cool|lief)(?: geworden| gedaan| geschreven| hoor| zeg| dit)? $')
    or turn_words <= 9 and not is_question and says(' (?:kippenvel|tranen in mijn ogen|moest (?:huilen|lachen)|ontroerend|prachtig|in een keer|in één keer|zonder fouten|je bent (?:de beste|geweldig|een held|top)|je hebt me (?:gered|geholpen)|heel lief|heel aardig|helemaal goed|precies goed) ')
    or turn_words <= 6 and not is_question and opens('(?:ok |yes |ja |wow |mersi |dat |dit |top |super )*(?:heel (?:behulpzaam|nuttig|handig)|erg (?:behulpzaam|nuttig|handig)|dat helpt|gelukt|is gelukt|het is gelukt)(?: (?:top|bedankt|super|para m[ií]|pour moi))* $')
    or turn_words <= 6 and not is_question and opens('(?:ok |ja |a+h |wow )*(?:deze keer|nu|eindelijk) (?:lukt het|werkt het|klopt het|is het (?:goed|perfect|gelukt)|doet hij het|gaat het)(?: [^ ]+){0,2} $') and not says(' (?:nee|niet|geen|maar|zonder|fout) ')
    or turn_words <= 7 and not is_question and opens('(?:wauw |wow |tjonge )*(?:je|jij) (?:bent|kan|kunt) (?:er |echt |wel |heel |zo |erg )*(?:goed|slim|knap|snel|wat van|handig)(?: |$)') and not says(' (?:nee|niet|geen|maar|zonder|fout) ')
)
and not says(' (?:maar|niet|geen|minder|korter|langer|verander|fout|zonder|alleen|liever|echter|helaas|te (?:lang|kort)) ')
and not opens('top \d')
and (not is_question or turn_words >= 5 and not opens('(?:is|zijn|dat|dit|wat|klinkt|ziet|het) '))
