-- id: nl.style.length
-- polarity: dsat
-- kind: style
-- weight: 2.0
-- description: names in few words the length that the text should have
-- hit: maximaal 100 woorden
-- hit: in 3 zinnen
-- miss: Een essay van 500 woorden over de vrede en zijn geschiedenis
-- miss: Hoeveel pagina's zijn 500 woorden?
turn_words <= 9
and not is_question
and not reply_asks
and opens('(?:[^ ]+ ){0,3}(?:(?:maximaal|max|minimaal|minstens|hooguit|niet meer dan|minder dan|alleen|in|van|tot|onder|ongeveer) )+(?:de |von |van |di )?[0-9]+ (?:woorden|regels|alinea s|alineas|zinnen|tekens|pagina s) (?:[^ ]+ ){0,4}$')
and not says(' (?:over|essay|artikel) ')
and not opens('(?:en |nu |ok |hoi |graag )*(?:wat (?:is|zijn|was|kan|doe|moet|betekent|voor|vind)|hoe|waarom|wanneer|waar|wie|welke?|schrijf (?:me )?(?:een)|maak een|vertaal|leg uit|vertel|verzin|bedenk|geef (?:me )?een) ')
