-- id: nl.negative_feedback.calls_it_bad
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: calls the reply bad, does not like it, or insults
-- hit: Ik vind het einde niet goed
-- hit: dit is waardeloos
-- hit: Klinkt veel te robotachtig
-- hit: niet echt overtuigend, probeer het opnieuw
-- hit: onzin
-- hit: wat een onzin verhaal
-- hit: de titel vind ik zwak
-- hit: ik ben niet echt tevreden
-- hit: het einde klinkt krom
-- miss: Vertaal: het bevalt me niet
-- miss: Is het slecht om laat te eten?
-- miss: Schrijf een verhaal over een saaie dag
-- miss: Niet zo goed in rekenen, welke oefeningen helpen?
-- miss: [request] Hoe gaat het? [reply] Goed, en met jou? [turn] slecht
-- miss: Wat is onzin in dit verhaal?
-- miss: Mijn baas is niet overtuigd, wat nu?
-- miss: Waarom klinkt mijn auto raar?
-- miss: Ze roept: je bent dom
turn_words <= 40
and (
    says(' (?:ik )?(?:vind|hou) (?:ik )?(?:het|dit|dat|deze|de [a-z]+|het [a-z]+|van) (?:echt |helemaal |nog |zo )*(?:niet (?:goed|mooi|leuk|fijn|grappig|sterk|passend)|niks|slecht|lelijk|saai|stom) | bevalt me niet | helpt (?:me|mij) niet | daar heb ik niks aan ')
    or opens('(?:nee |maar |dit |dat |het |is |antwoord |je antwoord |de tekst |het einde |klinkt |echt |nog steeds |veel |te |erg |heel |wel |een |wat een |zo |nogal )+(?:slecht|waardeloos|saai|onzin|rotzooi|stom|belachelijk|nutteloos|robotachtig|houterig|raar|vreemd|lelijk|teleurstellend|onbruikbaar|troep|bagger|geneuzel|niet (?:goed|handig|bruikbaar|goed genoeg)) ')
    or says(' (?:je bent|jij bent|ben je) (?:echt |zo |een |heel )*(?:nutteloos|dom|stom|idioot|waardeloos|leugenaar) | (?:wat een onzin|tijdverspilling|slaat nergens op) ')
    or turn_words <= 15 and opens('(?:nee |maar |dit |dat |het |is |vind ik |vind het |klinkt |nog |nog steeds |de tekst |de mail |het antwoord )*niet (?:zo |echt |erg |heel |bijster |super |helemaal )*(?:best|geweldig|mooi|sterk|fijn|top|denderend|overtuigend|natuurlijk|leuk|goed|fraai|prettig) (?:$|doe|maak|schrijf|probeer|opnieuw|kan het|kun je|graag|verbeter|herschrijf)')
    or turn_words <= 4 and not reply_asks and opens('(?:heel |erg |zo |echt |wat |wat een |gewoon |te |nogal |totale |totaal )*(?:slecht|waardeloos|saai|onzin|rotzooi|stom|belachelijk|nutteloos|teleurstellend|onbruikbaar|troep|bagger|zwak|flut|lariekoek|kul|gelul|slecht antwoord|slap) $')
    or turn_words <= 8 and not is_question and opens('(?:nee |man |wat |dit is |dat is |wat een |een |echt |zo n |totale )*(?:onzin|flauwekul|bullshit|waardeloos|slecht|stom|nutteloos|kut|belachelijk|zwak)(?:e)? (?:antwoord|verhaal|tekst|reactie|code|vertaling|uitleg|dit|man)(?: |$)')
    or turn_words <= 20 and not is_question and opens('(?:nee |maar )*(?:(?:het |de |je |jouw |dat )?(?:einde|begin|tekst|verhaal|titel|toon|antwoord|slot|inleiding) )?(?:vind|vond) ik (?:het |dit |dat |echt |maar |niet )*(?:niks|niets|slecht|lelijk|saai|stom|goed|mooi|leuk|zwak) ') and says(' (?:niks|niets|slecht|lelijk|saai|stom|zwak|niet) ')
    or turn_words <= 12 and not is_question and says(' (?:(?:ben|ik ben) (?:nog |er |hier |helemaal )*niet (?:echt |erg |zo )?(?:overtuigd|tevreden|blij|enthousiast)|(?:overtuigt|bevalt|boeit) (?:me|mij) niet|niet (?:echt |erg )?overtuigend|kan beter) ')
    or turn_words <= 16 and not is_question and says(' (?:(?:klinkt|leest|klinken|komt) (?:[^ ]+ ){0,4}(?:raar|vreemd|gek|slecht|onnatuurlijk|krom|onlogisch|leeg|fout)|(?:amper|slecht|nauwelijks|te weinig|niet goed|matig|onvoldoende) (?:beschreven|uitgelegd|geschreven|vertaald|uitgewerkt|verteld|onderbouwd|gedaan)) ') and not says(' (?:auto) ')
)
and not is_question
and not opens('(?:en |maar |dus |ok |hoi |nu )*(?:wat (?:is|zijn|kan|betekent|doe|moet|was|voor|denk)|hoe|waarom|wanneer|waar|wie|welke|welk|hoeveel|of|als|schrijf (?:een|mij)|maak een|maak voor|vertaal|leg uit|vertel|verbeter de|is het|stel|geef me een|noem) ')
and not opens('(?:vertaal) ')
and not opens('(?:(?:schrijf|ga verder|nu|maak|doe) )*(?:(?:het |een |de |met het )?(?:volgende?|nieuwe?|tweede|derde) (?:hoofdstuk|scene|scène|deel|alinea)|hoofdstuk|scene|scène|(?:een |de )?(?:dialoog|gesprek|ruzie)|speel|doe alsof|stel je|gedraag|wees een|jij bent een|je bent een) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:vertaal|translat)'))
and not opens('(?:en )*(?:hoe (?:zeg|schrijf|vertaal) je|wat betekent) ')
and not raw('(?:roept|schreeuwt|antwoordt)[^\n:«“"]{0,12}[:«“"]')
