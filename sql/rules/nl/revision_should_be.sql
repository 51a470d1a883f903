-- id: nl.revision.should_be
-- polarity: dsat
-- kind: revision
-- weight: 2.2
-- description: says what the text should be instead, or that it has to be reworked
-- hit: liever zonder namen
-- hit: Het mag maximaal twee pagina's zijn
-- hit: kun je dat wat inkorten
-- miss: Is de zee beter of zijn de bergen dat?
-- miss: Het moet morgen regenen
-- miss: Je moet nu een museumgids spelen
turn_words <= 40
and (
    says(' (?:(?:moet|moeten|moest|mag|mogen|zou|hoort|hoeft) (?:[^ ]+ ){0,5}(?:maar|maximaal|hooguit|minstens|meer|minder|niet|geen|in plaats|ik vorm|verleden tijd|alinea s|alineas|woorden|zinnen|regels|pagina s|pagina)(?: [^ ]+){0,3} (?:zijn|hebben|staan|beginnen|eindigen|worden|klinken|bevatten)|(?:kun je|kan je|je moet|zou je|wil je|kunt u|zou u|je zou) (?:[^ ]+ ){0,4}(?:herschrijven|aanpassen|veranderen|verbeteren|inkorten|herformuleren|overdoen|weghalen|verwijderen|eruit halen|wijzigen)) ')
    or turn_words <= 20 and opens('(?:nee |hm+ |ok |maar )*(?:liever|beter|beter is|beter zou zijn|klinkt beter|in plaats daarvan|eerder|doe maar liever) (?:met|zonder|in|een|geen|als|zo|iets|wat|niet|dat|gewoon) ')
    or (turn_words <= 6 or turn_words <= 16 and overlap_reply > 0) and opens('(?:en |maar |nee )*(?:maak (?:er |daar )(?:[^ ]+ ){1,5}van|(?:zou )?(?:het )?niet beter|is het niet beter|vermijd|liever) ')
    or turn_words <= 16 and overlap_reply > 0 and not is_question and says(' (?:in plaats van|ipv) ')
    or turn_words <= 20 and raw('["«“„][^"»”“]+["»”“]') and opens('(?:nee |hm+ |ok )*(?:liever|beter|beter is|beter zou zijn|klinkt beter|in plaats daarvan|eerder|doe maar liever) ')
)
and not (is_question and opens('(?:en |nu |ok |hoi |graag )*(?:wat (?:is|zijn|was|kan|doe|moet|betekent|voor|vind)|hoe|waarom|wanneer|waar|wie|welke?|schrijf (?:me )?(?:een)|maak een|vertaal|leg uit|vertel|verzin|bedenk|geef (?:me )?een) '))
and not (reply_asks and turn_words <= 6)
