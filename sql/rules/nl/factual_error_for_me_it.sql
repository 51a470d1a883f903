-- id: nl.factual_error.for_me_it
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: tells what the code that was given does, other than it should
-- hit: [request] Tel op [reply] ```python\nprint(1)\n``` [turn] bij mij blijft alles leeg
-- hit: [request] Tel op [reply] ```python\nprint(1)\n``` [turn] je script geeft nul
-- miss: Bij mij is het koud
-- miss: [request] Tel op [reply] ```python\nprint(1)\n``` [turn] leg de code uit
reply_has_code
and turn_words <= 30
and not has_code
and not is_question
and (opens('(?:[^ ]+ ){0,3}(?:bij mij|op mijn (?:pc|computer|laptop|mac)|als ik (?:het|dat|hem|de code) |(?:de|je|jouw|deze) code|(?:het|je|jouw|dit) (?:script|programma)) (?:[^ ]+ ){0,3}(?:komt|komen|staat|toont|geeft|verschijnt|doet|blijft|print|zegt|is|wordt|wist|uitvoer|start|run|open|draai) ') or opens('(?:maar |en )?(?:als|zodra|wanneer) ik (?:het|dat|hem|de code|het script)? ?(?:run|start|open|draai|test|uitvoer|probeer) [^ ]+ ') or opens('(?:maar )?(?:hij|het|er|python) (?:zegt|staat|meldt|geeft aan) [^ ]+ '))
and (opens('(?:maar |en )?(?:als|zodra|wanneer) ik (?:het|dat|hem|de code|het script)? ?(?:run|start|open|draai|test|uitvoer|probeer) ') or not opens('(?:en |nu |ok |hoi |graag )*(?:wat (?:is|zijn|was|kan|doe|moet|betekent|voor|vind)|hoe|waarom|wanneer|waar|wie|welke?|schrijf (?:me )?(?:een)|maak een|vertaal|leg uit|vertel|verzin|bedenk|geef (?:me )?een) '))
and (opens('(?:maar |en )?(?:als|zodra|wanneer) ik (?:het|dat|hem|de code|het script)? ?(?:run|start|open|draai|test|uitvoer|probeer) ') and not is_question or not says(' (?:qu[eé] (?:hago|puedo)|was (?:tun|kann)|wie|o que (?:fa[cç]o|fazer)|cosa (?:faccio|posso)|wat (?:nu|kan)|hoe) '))
