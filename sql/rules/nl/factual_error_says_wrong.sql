-- id: nl.factual_error.says_wrong
-- polarity: dsat
-- kind: factual_error
-- weight: 2.3
-- description: says that something in the reply is wrong, or doubts it
-- hit: Dat klopt niet, de hoofdstad is Bern
-- hit: je hebt het mis
-- hit: Weet je het zeker?
-- hit: Die functie bestaat niet
-- hit: Volgens mij heeft u het mis
-- hit: Volgens mij verwart u Bach met Brahms
-- miss: Wat is er fout in mijn code?
-- miss: Geef aan of elke zin goed of fout is
-- miss: Verbeter de fouten in deze tekst
-- miss: Hoe zeg je beleefd «u heeft het mis» tegen een klant?
-- miss: Mijn opa haalt namen door elkaar, is dat erg?
-- miss: Volgend hoofdstuk: de koningin roept dat het niet waar is
-- miss: Speel een opa die zegt dat alles fout is
turn_words <= 80
and (
    says(' (?:dat|dit|het|antwoord|is|zijn|was|alles|berekening|uitkomst) (?:is |zijn |was |allemaal |helemaal |nog steeds |gewoon |echt |niet )*(?:fout|verkeerd|onjuist|incorrect|gelogen|verzonnen|niet (?:waar|juist|correct|goed)) ')
    or says(' (?:klopt|kloppen) (?:toch |nog |ook |allemaal |echt |steeds )*(?:niet|niets|niks) ')
    or says(' (?:je hebt (?:het |je )*(?:mis|fout|vergist|gelijk niet)|je (?:vergist je|zit fout|zit ernaast|maakt een fout|verzint)|weet (?:je|u) (?:dat |het )?(?:heel |wel )?zeker|ben je (?:er )?zeker|(?:die|dat|deze|dit)(?: [a-zëïé]+)? bestaa[nt](?: helemaal)? niet|controleer (?:het |dat |je antwoord )?(?:nog (?:eens|een keer)|opnieuw)) ')
    or opens('(?:nee )?(?:fout|onjuist|niet waar|klopt niet|verkeerd) ')
    or turn_words <= 20 and says(' (?:(?:(?:hebt|heeft) u (?:het (?:hier |nu |echt |toch )*(?:mis|fout|verkeerd)|ongelijk)|vergist u zich|(?:je|jij|u) (?:vergist (?:je|u|zich)|(?:hebt|heeft|heb) (?:het (?:hier |nu |echt |toch )*(?:mis|fout|verkeerd)|ongelijk|geen gelijk)|zit er (?:helemaal )?naast))) ') and not is_question
    or turn_words <= 20 and says(' (?:(?:je|jij|u) haalt (?:[^ ]+ ){1,6}door elkaar|(?:(?:je|jij|u) )?verwar(?:t|t u|t je| je) (?:[^ ]+ ){1,5}met) ') and not is_question
    or turn_words <= 14 and not is_question and says(' (?:je|u) (?:(?:[^ ]+ )?(?:verwart|verwar|haalt (?:[^ ]+ )*door elkaar)) (?:[^ ]+ ){0,4}(?:met) ')
)
and not opens('(?:en |maar |dus |ok |hoi |nu )*(?:wat|hoe|waarom|wanneer|waar|wie|welke|welk|hoeveel|of|als|schrijf (?:een|mij)|maak een|maak voor|vertaal|leg uit|vertel|verbeter de|is het|stel|geef me een|noem) ')
and not says(' (?:of|goed of|juist of|waar of) (?:[a-z]+ ){0,3}(?:fout|onjuist|waar) ')
and not opens('(?:(?:schrijf|ga verder|nu|maak|doe) )*(?:(?:het |een |de |met het )?(?:volgende?|nieuwe?|tweede|derde) (?:hoofdstuk|scene|scène|deel|alinea)|hoofdstuk|scene|scène|(?:een |de )?(?:dialoog|gesprek|ruzie)|speel|doe alsof|stel je|gedraag|wees een|jij bent een|je bent een) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:vertaal|translat)'))
and not raw('(?:roept|schreeuwt|antwoordt)[^\n:«“"]{0,12}[:«“"]')
