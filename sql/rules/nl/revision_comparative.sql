-- id: nl.revision.comparative
-- polarity: dsat
-- kind: revision
-- weight: 2.2
-- description: asks for something more or less so than what was given
-- hit: iets gewaagders graag
-- hit: wat speelser graag
-- miss: Nog een kamer in Rome zoeken
-- miss: Wat is duurder dan goud
turn_words <= 10
and not is_question
and opens('(?:nee |ok |hm+ |en |maar |graag )*(?:(?:iets|wat|een beetje|nog|veel|graag|liever|een|maak het|maak hem|doe|mag het|mag) )+(?:iets |wat |een beetje |nog |veel |graag )*(?:minder [^ ]+(?:ig|lijk|isch|ief|aal|end|eel|air|baar|eerd)e?|[^ ]{3,}er(?:s|e)?)(?: graag| alsjeblieft| mag wel| mag)?(?: $|$)(?: |$)')
and not opens('(?:en |nu |ok |hoi |graag )*(?:wat (?:is|zijn|was|kan|doe|moet|betekent|voor|vind)|hoe|waarom|wanneer|waar|wie|welke?|schrijf (?:me )?(?:een)|maak een|vertaal|leg uit|vertel|verzin|bedenk|geef (?:me )?een) ')
and not reply_asks
and not (opens('(?:ik wil) ') and says(' (?:voor) '))
and not says(' (?:verder|weer|maar|over|onder|ander|andere|later|eerder|hier|meer|beter|minder|keer|hoer|daar|zomer|winter|nummer|kamer|dokter|computer|leider|moeder|vader|broer|eigener?|kinder(?:en)?|wonder|nader|letter|papier|water|tijger|poster|ridder) (?:$|graag|als|mag)')
