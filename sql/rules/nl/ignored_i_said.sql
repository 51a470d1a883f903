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
-- miss: Mijn moeder zei dat ze hulp vroeg, schrijf een antwoord
-- miss: Wat doe ik als ik mijn wachtwoord ben vergeten?
turn_words <= 50
and (
    says(' (?:dat|dit) (?:zei|heb) je (?:net |toch |me )*al(?: gezegd| geschreven| verteld)? | je herhaalt jezelf ')
    or says(' (?:ik (?:zei|vroeg|schreef) (?:toch|je|nog|om|dat|al|net|geen|zonder|niet|alleen|naar)|ik (?:heb|had) (?:[a-zë0-9]+ ){0,6}(?:gezegd|gevraagd|geschreven|aangegeven|vermeld)|zoals (?:ik )?(?:al )?(?:gezegd|zei|gevraagd|vermeld)|mijn vraag (?:was|is)|(?:heb|had) ik (?:toch |al |je )+(?:gezegd|gevraagd)) ')
    or says(' (?:je|u) (?:bent|hebt|heb|heeft) (?:[a-zë0-9]+ ){0,5}(?:vergeten|overgeslagen|genegeerd|weggelaten|niet (?:gebruikt|genoemd|gedaan|toegevoegd)) | (?:vergat|vergeet) je | (?:ontbreekt|ontbreken)(?: nog| er)? | er (?:mist|missen|ontbreekt) | waar is de rest | (?:maar|slechts) (?:\d+|twee|drie|vijf|zes|zeven) gegeven ')
)
and not opens('(?:en |maar |dus |ok |hoi |nu )*(?:wat|hoe|waarom|wanneer|waar|wie|welke|welk|hoeveel|of|als|schrijf (?:een|mij)|maak een|maak voor|vertaal|leg uit|vertel|verbeter de|is het|stel|geef me een|noem) ')
and not says(' (?:mijn|zijn|haar) (?:moeder|vader|baas|vriend|vriendin|zus|broer|wachtwoord) ')
