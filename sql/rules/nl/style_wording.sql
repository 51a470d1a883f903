-- id: nl.style.wording
-- polarity: dsat
-- kind: style
-- weight: 2.2
-- description: asks for other words, another person or tense, or says whom the text is for
-- hit: gebruik minder technische woorden
-- hit: schrijf het in de derde persoon
-- hit: dit is voor kinderen van vijf
-- hit: vertel het vanuit de hond
-- miss: Sprookje voor kinderen over een beer
-- miss: In welke persoon is de roman geschreven?
turn_words <= 25
and (
    says(' (?:(?:met |in |gebruik |graag |wat |iets |veel |doe )*(?:makkelijkere?|eenvoudigere?|simpelere?|andere|kortere?|minder [^ ]+|meer [^ ]+) (?:woorden|taal|zinnen|termen|nederlands|engels|stijl|woordgebruik)) ')
    or turn_words <= 12 and reply_chars > 60 and says(' (?:(?:is|moet|geschikt|niveau) (?:[^ ]+ )?voor (?:[^ ]+ )?(?:kinderen|kind|leerlingen|basisschool|beginners|jongeren|pubers|leken|groep \d|zoon|dochter|oma|kleuters)) ')
    or turn_words <= 14 and says(' (?:in (?:de )?(?:ik vorm|eerste persoon|derde persoon|je vorm|u vorm|jij vorm|verleden tijd|tegenwoordige tijd)) ')
    or turn_words between 4 and 16 and overlap_request < 0.6 and says(' (?:vanuit (?:het |de |een )?(?:[^ ]+)(?: gezien)?|alsof (?:ik|een|het|hij|zij|je) ) ')
)
and not is_question
and (not opens('(?:en |nu |ok |hoi |graag )*(?:wat (?:is|zijn|was|kan|doe|moet|betekent|voor|vind)|hoe|waarom|wanneer|waar|wie|welke?|schrijf (?:me )?(?:een)|maak een|vertaal|leg uit|vertel|verzin|bedenk|geef (?:me )?een) ') or opens('(?:vertel|schrijf)(?:l[oaei])? (?:liever |het |dit |eens )*(?:vanuit (?:het |de |een )?(?:[^ ]+)(?: gezien)?|alsof (?:ik|een|het|hij|zij|je) ) '))
and not raw('[:：][ \n]*[^ \n][^\n]{8}')
and not says(' (?:bedankt) ')
