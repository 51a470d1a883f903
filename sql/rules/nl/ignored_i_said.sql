-- id: nl.ignored.i_said
-- polarity: dsat
-- kind: ignored
-- weight: 2.3
-- description: repeats what was said or asked before, or what was forgotten
-- hit: Ik zei toch geen opsomming
-- hit: ik had om tien gevraagd
-- hit: Je bent het tweede deel vergeten
-- hit: De conclusie ontbreekt
-- hit: dat heb je al gezegd
-- hit: Zoals gevraagd: zonder externe pakketten
-- hit: Ik zei drie zinnen
-- hit: dat schreef ik ook al
-- hit: Ik vroeg om een rijm en je schrijft proza
-- hit: hier ontbreekt informatie over de huur
-- hit: dat had je al gegeven
-- miss: Mijn moeder zei dat ze hulp vroeg, schrijf een antwoord
-- miss: Wat doe ik als ik mijn wachtwoord ben vergeten?
-- miss: Ik zei gisteren dat ik kom
-- miss: Wat mist er in mijn leven?
turn_words <= 50
and (
    says(' (?:dat|dit) (?:zei|heb) je (?:net |toch |me )*al(?: gezegd| geschreven| verteld)? | je herhaalt jezelf ')
    or says(' (?:ik (?:zei|vroeg|schreef) (?:toch|je|nog|om|dat|al|net|geen|zonder|niet|alleen|naar)|ik (?:heb|had) (?:[a-zë0-9]+ ){0,6}(?:gezegd|gevraagd|geschreven|aangegeven|vermeld)|zoals (?:ik )?(?:al )?(?:gezegd|zei|gevraagd|vermeld)|mijn vraag (?:was|is)|(?:heb|had) ik (?:toch |al |je )+(?:gezegd|gevraagd)) ')
    or says(' (?:je|u) (?:bent|hebt|heb|heeft) (?:[a-zë0-9]+ ){0,5}(?:vergeten|overgeslagen|genegeerd|weggelaten|niet (?:gebruikt|genoemd|gedaan|toegevoegd)) | (?:vergat|vergeet) je | (?:ontbreekt|ontbreken)(?: nog| er)? | er (?:mist|missen|ontbreekt) | waar is de rest | (?:maar|slechts) (?:\d+|twee|drie|vijf|zes|zeven) gegeven ')
    or turn_words <= 7 and opens('(?:nee |maar |toch )*ik (?:zei|schreef|vroeg|wilde|wou|zeg) [^ ]+(?: [^ ]+){0,2} $') and not is_question and not says(' (?:vragen|weten|dat|ja|nee) ')
    or says(' (?:dat|daar|daarnaar) (?:vroeg|zei|schreef|heb|had) ik (?:[^ ]+ )?(?:ook|al|toch|net|expres) ')
    or turn_words <= 30 and says(' ik (?:zei|vroeg|wilde|wou|had|heb) (?:[^ ]+ ){1,12}(?:en|maar) (?:je|jij|u) (?:hebt|heb|geeft|schrijft|praat|noemt|maakt|doet) ') and not is_question
    or turn_words <= 10 and not is_question and says(' (?:er |hier |daar )?(?:mist|missen|ontbreekt|ontbreken) (?:nog |wat |een |de |het )*[^ ]+ (?:over|van|in|bij|aan) ')
    or turn_words <= 12 and not is_question and says(' (?:(?:had|heb|hebt) je (?:me |mij |ons )?al (?:een keer |eerder )?(?:verteld|gezegd|gegeven|geschreven|genoemd)|dat (?:had|heb) je al) ')
)
and not opens('(?:en |maar |dus |ok |hoi |nu )*(?:wat|hoe|waarom|wanneer|waar|wie|welke|welk|hoeveel|of|als|schrijf (?:een|mij)|maak een|maak voor|vertaal|leg uit|vertel|verbeter de|is het|stel|geef me een|noem) ')
and not says(' (?:mijn|zijn|haar) (?:moeder|vader|baas|vriend|vriendin|zus|broer|wachtwoord) ')
and not opens('(?:(?:schrijf|ga verder|nu|maak|doe) )*(?:(?:het |een |de |met het )?(?:volgende?|nieuwe?|tweede|derde) (?:hoofdstuk|scene|scène|deel|alinea)|hoofdstuk|scene|scène|(?:een |de )?(?:dialoog|gesprek|ruzie)|speel|doe alsof|stel je|gedraag|wees een|jij bent een|je bent een) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:vertaal|translat)'))
and not raw('(?:roept|schreeuwt|antwoordt)[^\n:«“"]{0,12}[:«“"]')
