-- id: nl.revision.change_to
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: asks to rewrite, change, take out or leave out part of what was given
-- hit: Verander de naam in Joris
-- hit: herschrijf het zonder bijvoeglijke naamwoorden
-- hit: Haal de laatste alinea weg
-- hit: Hetzelfde maar zonder emoji's
-- hit: laat de tussenkopjes weg
-- hit: graag zonder het woord zomer
-- hit: gooi de aanhef eruit
-- miss: Hoe verander ik een band?
-- miss: Herschrijf de volgende tekst:
-- miss: Hoe verwijder ik een wijnvlek?
-- miss: Laat maar zitten
-- miss: Hetzelfde voor de tweede tabel
-- miss: Haal ik de trein van vijf uur?
-- miss: Zonder twijfel een goed plan
-- miss: Haal brood in huis, schrijf op de lijst
turn_words <= 40
and (
    opens('(?:nee |maar |ok |oké |oke |goed |prima |bedankt |en |nu |graag |alsjeblieft |aub |svp |kun je |kan je |kunt u |kan het |wil je |ik wil dat je |ik wil |liever |dan |alleen |het |dit |dat |de tekst |een beetje |iets |wat |veel |nog |maak |schrijf |zeg |hem |ze |mag het |nog eens )*(?:verander|veranderen|wijzig|wijzigen|vervang|vervangen|verwijder|verwijderen|haal (?:[a-zë0-9]+ ){1,5}(?:weg|eruit|uit)|laat (?:[a-zë0-9]+ ){1,5}(?:weg|achterwege|vallen|eruit)|pas|schrap|herschrijf|herschrijven|herformuleer|herformuleren|verbeter (?:dit|dat|het)|aanpassen) ')
    or opens('(?:nee |maar |ok |oké |oke |goed |prima |bedankt |en |nu |graag |alsjeblieft |aub |svp |kun je |kan je |kunt u |kan het |wil je |ik wil dat je |ik wil |liever |dan |alleen |het |dit |dat |de tekst |een beetje |iets |wat |veel |nog |maak |schrijf |zeg |hem |ze |mag het |nog eens )*(?:hetzelfde|dezelfde|zelfde|opnieuw|nogmaals|nog een keer) (?:tekst |verhaal |code )*(?:zonder|(?:maar |dan )+(?:zonder|met|in|als|voor)) ')
    or opens('(?:nee |maar |ok |oké |oke |goed |prima |bedankt |en |nu |graag |alsjeblieft |aub |svp |kun je |kan je |kunt u |kan het |wil je |ik wil dat je |ik wil |liever |dan |alleen |het |dit |dat |de tekst |een beetje |iets |wat |veel |nog |maak |schrijf |zeg |hem |ze |mag het |nog eens )*(?:zonder|geen) (?:[a-zë]+) (?:$|graag|meer|te|aub|erin|gebruiken)')
    or opens('(?:nee |maar |ok |oké |oke |goed |prima |bedankt |en |nu |graag |alsjeblieft |aub |svp |kun je |kan je |kunt u |kan het |wil je |ik wil dat je |ik wil |liever |dan |alleen |het |dit |dat |de tekst |een beetje |iets |wat |veel |nog |maak |schrijf |zeg |hem |ze |mag het |nog eens )*(?:gebruik geen|niet (?:gebruiken|noemen|herhalen)) ')
    or says(' in plaats daarvan ')
    or turn_words <= 7 and opens('(?:nee |maar |ok |oké |goed |graag |en |nu |alsjeblieft |liever |dan |alleen |hetzelfde |opnieuw |nog een keer )*zonder (?:[^ ]+ ){1,5}$') and not is_question
    or turn_words <= 14 and not is_question and opens('(?:nee |ok |maar |graag |en )*(?:haal|gooi|laat|knip) (?:[^ ]+ ){1,5}(?:weg|eruit|uit|achterwege|eraf) ') and not says(' (?:brood) ')
    or turn_words <= 20 and not is_question and opens('(?:[^ ]+ ){2,7}en (?:[^ ]+ ){1,4}(?:eruit|weg|mag weg|kan weg|weghalen|weglaten|schrappen)')
)
and not opens('(?:en |maar |dus |ok |hoi |nu )*(?:wat|hoe|waarom|wanneer|waar|wie|welke|welk|hoeveel|of|als|schrijf (?:een|mij)|maak een|maak voor|vertaal|leg uit|vertel|verbeter de|is het|stel|geef me een|noem) ')
and not says(' (?:volgende|onderstaande) ')
and not opens('(?:ok |oké |goed |ja |nee )*(?:laat (?:me|mij|maar|ons|we)|laten we|geen (?:probleem|idee|zorgen|dank)) ')
and not opens('(?:ok |ja )*zonder (?:twijfel|gekheid|dollen|problemen|meer|mij) ')
