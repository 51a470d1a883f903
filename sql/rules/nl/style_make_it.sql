-- id: nl.style.make_it
-- polarity: dsat
-- kind: style
-- weight: 2.3
-- description: asks for another length or tone, or says that those given do not fit
-- hit: Korter graag
-- hit: Maak het formeler
-- hit: te lang, kort het in
-- hit: De oefeningen zijn te makkelijk
-- hit: te weinig woorden
-- hit: veel te langdradig
-- hit: te overladen, schrap de helft
-- hit: dit is te somber
-- miss: Welke route naar Utrecht is korter?
-- miss: Hoe word ik vriendelijker?
-- miss: Is Japans te moeilijk voor mij?
-- miss: Te zwaar voor de lift, wat nu?
-- miss: Te laat om te boeken, wat nu?
-- miss: Het is te koop
turn_words <= 30
and (
    opens('(?:nee |maar |ok |oké |oke |goed |prima |bedankt |en |nu |graag |alsjeblieft |aub |svp |kun je |kan je |kunt u |kan het |wil je |ik wil dat je |ik wil |liever |dan |alleen |het |dit |dat |de tekst |een beetje |iets |wat |veel |nog |maak |schrijf |zeg |hem |ze |mag het |nog eens )*(?:korter|kortere|langer|langere|formeler|informeler|simpeler|eenvoudiger|natuurlijker|professioneler|vriendelijker|grappiger|beknopter|bondiger|duidelijker|persoonlijker|zakelijker|creatiever|spannender|menselijker|losser|leuker|minder (?:formeel|lang|stijf|ingewikkeld)|te (?:lang|kort|formeel|algemeen|ingewikkeld|technisch|vaag)|(?:kort|korten|inkorten|vereenvoudig|vereenvoudigen|verleng|samenvatten|verbeteren)(?: het| dit| de tekst)?(?: in)?) (?:$|graag|en|alsjeblieft|aub|maken|schrijven|kort|maak|voor|als|versie|tekst|in|wat|formuleren|klinken|zijn)')
    or says(' (?:maak|schrijf|formuleer|houd) (?:het|dit|dat|de tekst|hem|ze) (?:wat |iets |een beetje |nog |veel )*(?:[a-zë]+er|anders|minder [a-z]+) ')
    or opens('(?:nee |maar |dit |dat |het |is |zijn |klinkt |de tekst |het antwoord |de toon |het verhaal |de vragen |de oefeningen |voor kinderen |veel |nog steeds |wat |een beetje )*te (?:makkelijk|moeilijk|lastig|stijf|simpel|voor de hand liggend|kinderachtig|zakelijk|braaf|lang|kort|formeel|weinig woorden|veel woorden|veel tekst) ')
    or says(' (?:niet genoeg woorden|te weinig woorden|nog geen \d+ woorden) ')
    or turn_words <= 10 and not is_question and opens('(?:nee |maar |dit |dat |het |is |zijn |klinkt |vind ik |de tekst |het antwoord |veel |wat |een beetje |nog |nog steeds |echt |me |mij |dat is me )*te (?:ingewikkeld|technisch|vaag|algemeen|droog|saai|braaf|zwaar|plat|uitgebreid|langdradig|kinderachtig|gekunsteld|ouderwets) (?:$|voor|maak|graag|kan|kun|geef|leg)')
    or turn_words <= 8 and opens('(?:nee |maar |dit |dat |het |is |de tekst |klinkt |veel |wat |een beetje |nog |echt )*te [^ ]+ (?:maak|schrap|haal|doe|kort|schrijf|graag|vereenvoudig)') and not is_question
    or turn_words <= 5 and not is_question and opens('(?:dit |dat |het |is |klinkt |nog |veel |wat |een beetje |maar |de tekst )*te [^ ]+ $') and not says(' te (?:gek|laat|koop|huur|zien|doen|weten|eten|voet|goed|mooi) ')
)
and not opens('(?:en |maar |dus |ok |hoi |nu )*(?:wat|hoe|waarom|wanneer|waar|wie|welke|welk|hoeveel|of|als|schrijf (?:een|mij)|maak een|maak voor|vertaal|leg uit|vertel|verbeter de|is het|stel|geef me een|noem) ')
