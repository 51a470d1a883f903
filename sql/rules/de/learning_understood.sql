-- id: de.learning.understood
-- polarity: sat
-- kind: learning
-- weight: 3.6
-- description: has understood or learned from the reply
-- hit: Ah, jetzt verstehe ich
-- hit: Alles klar, macht Sinn
-- miss: Verstehe, aber warum ist es negativ?
-- miss: Wie lerne ich, Bairisch zu verstehen?
-- miss: Ich verstehe Bruchrechnung nicht, erklär mal
turn_words <= 20
and opens('(?:ok |ah+ |oh |achso |ach so |aha |gut |ja |jetzt |nun |das |alles klar )*(?:verstehe|verstehe ich|(?:hab|habe) ich s (?:verstanden|kapiert|gecheckt)|(?:hab|habs|hab s|habe|hab ich s|habichs|habs|hab ichs) (?:ich )?(?:es |jetzt |endlich )*(?:verstanden|kapiert|gecheckt)|ich habs? (?:jetzt )?(?:verstanden|kapiert)|check ich|kapiert|kapiere|macht (?:jetzt )?(?:mehr )?sinn|ich verstehe|verstanden|hab ich verstanden|ich hab s|macht sinn|das macht sinn|ergibt sinn|leuchtet ein|(?:sehr )?interessant|(?:das )?wusste ich (?:noch |gar |ja |auch )*nicht|ist (?:mir )?klar|wieder was gelernt|alles klar) ')
and not says(' (?:aber|verstehe (?:ich )?(?:das |es )?nicht|immer noch|warum|wieso|trotzdem|wie) ')
and not says(' (?:verstehe?|kapiere?|begreife|checke?|raffe?|blicke?) (?:[^ ]+ ){0,4}(?:nicht|nix|nich) ')
