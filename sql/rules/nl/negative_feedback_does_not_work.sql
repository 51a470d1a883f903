-- id: nl.negative_feedback.does_not_work
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.0
-- description: what was given does not do its job
-- hit: Dat werkt niet
-- hit: Ik krijg een foutmelding op regel 3
-- hit: werkt nog steeds niet
-- hit: nog steeds hetzelfde probleem
-- hit: blijft hetzelfde
-- hit: er is niks veranderd
-- hit: [request] Tel twee getallen op [reply] Hier:\n```python\nprint(1+2)\n``` [turn] loopt meteen vast
-- hit: dat hielp niet echt
-- hit: weer hetzelfde
-- miss: Waarom werkt mijn koelkast niet?
-- miss: Mijn auto start niet en de radio werkt niet
-- miss: Waarom is er in de wet niets veranderd?
-- miss: In mijn dorp is al honderd jaar niets veranderd
-- miss: Wat kan ik doen als mijn hond niet helpt?
turn_words <= 120
and (
    says(' (?:dat|dit|het|code|script|formule|link|maar|ook|zo) (?:werkt|lukt|doet|compileert|gaat|werkte|hielp|helpt) (?:bij mij |nog |ook |helaas |het |steeds |zo )*(?:niet|niets|niks) | (?:krijg|kreeg|geeft|zie|is er|komt) (?:ik |nu |nog steeds |nog |een |er |de |deze |dezelfde |weer |volgende |me )*(?:[a-z]+ )?(?:fout|foutmelding|foutmeldingen|error|errors) | er gebeurt niets ')
    or turn_words <= 6 and opens('(?:werkt|lukt|doet het) (?:nog |steeds |ook |helaas )*niet ')
    or turn_words <= 20 and says(' nog (?:steeds|altijd) (?:dezelfde|hetzelfde|een|de|geen) (?:fout|foutmelding|probleem|resultaat|verandering|plaatje) ')
    or turn_words <= 12 and not is_question and says(' (?:nog (?:steeds|altijd) (?:precies |helemaal |exact )*(?:hetzelfde|dezelfde|zo|fout|verkeerd)|(?:niets|niks) (?:is )?(?:veranderd|gewijzigd)|verandert (?:niets|niks)|geen (?:verandering|verschil)|(?:blijft|is) (?:precies |exact )?(?:hetzelfde|gelijk)(?: als (?:net|eerst|daarnet))?) ')
    or reply_has_code and turn_words <= 40 and says(' (?:crasht|crashte|(?:loopt|liep) (?:[^ ]+ ){0,2}vast|hangt|sluit zichzelf|start niet|opent niet|laadt niet|compileert niet|draait niet|runt niet|(?:geeft|krijg|kreeg|zegt|toont|gooit) (?:[^ ]+ ){0,4}(?:fout|foutmelding|[a-z]*error|exception)) ')
    or turn_words <= 15 and not is_question and says(' (?:(?:hier|daar|dit|dat|er) (?:heb|had|kan|kom) ik (?:helemaal |echt |dus )*(?:niks|niets|niet|weinig|geen) |(?:helpt|hielp|hielpen|helpen) (?:me |mij |ons |ook |echt )*(?:niet|niks|niets|geen)|(?:niet|geen|weinig) (?:echt )?behulpzaam)(?: |aan|mee|verder|veel|$)')
    or turn_words <= 5 and opens('(?:het is |dit is |weer |nog steeds |precies |exact )*(?:hetzelfde|zelfde probleem|dezelfde fout) $') and not reply_asks and not is_question
)
and not opens('(?:(?:en |maar |dus |ok |hoi |nu )*(?:wat|hoe|waarom|wanneer|waar|wie|welke|welk|hoeveel|of|als|schrijf (?:een|mij)|maak een|maak voor|vertaal|leg uit|vertel|verbeter de|is het|stel|geef me een|noem)|mijn) ')
and not (says(' (?:jaar|jaren|eeuw|dorp|land|leven|wereld|stad) ') and says(' (?:verander[^ ]*) '))
