-- id: de.learning.understood
-- polarity: sat
-- kind: learning
-- weight: 2.5
-- description: has understood or learned from the reply
-- hit: Ah, jetzt verstehe ich
-- hit: Alles klar, macht Sinn
-- miss: Verstehe, aber warum ist es negativ?
-- miss: Wie lerne ich, Bairisch zu verstehen?
turn_words <= 20
and opens('(?:ok |ah+ |oh |achso |ach so |aha |gut |ja |jetzt |nun |das |alles klar )*(?:verstehe|verstehe ich|ich verstehe|verstanden|hab ich verstanden|ich hab s|macht sinn|das macht sinn|ergibt sinn|leuchtet ein|(?:sehr )?interessant|wusste ich (?:noch |gar )*nicht|ist (?:mir )?klar|wieder was gelernt|alles klar) ')
and not says(' (?:aber|verstehe (?:ich )?(?:das |es )?nicht|immer noch|warum|wieso|trotzdem|wie) ')
