-- id: nl.revision.i_want
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: restates what is wanted, against what was given
-- hit: maar ik wil alleen de namen
-- hit: die is rood, ik wil een blauwe
-- miss: Ik wil leren zwemmen
-- miss: Hoi, ik wil een dieetplan
turn_words <= 25
and not is_question
and (
    turn_words <= 20 and opens('(?:(?:maar|nee|alleen|gewoon|eigenlijk|ik bedoel) )+(?:ik )(?:wil|wilde|zoek|zocht|heb|had|bedoel|bedoelde)(?: graag| liever| nodig| alleen| gewoon)* ')
    or turn_words <= 16 and says(' (?:ik )(?:wil|wilde|zoek|zocht|heb|had|bedoel|bedoelde)(?: graag| liever| nodig| alleen| gewoon)* (?:[^ ]+ )?(?:alleen|slechts|enkel) ')
    or turn_words <= 12 and raw('^[^,.:;\n]{5,60}, ?') and says(' is ') and says(' (?:ik )(?:wil|wilde|zoek|zocht|heb|had|bedoel|bedoelde)(?: graag| liever| nodig| alleen| gewoon)* ')
)
and not opens('(?:en )*(?:nu) ')
and not opens('(?:hallo|hoi) ')
and not opens('(?:en |nu |ok |hoi |graag )*(?:wat (?:is|zijn|was|kan|doe|moet|betekent|voor|vind)|hoe|waarom|wanneer|waar|wie|welke?|schrijf (?:me )?(?:een)|maak een|vertaal|leg uit|vertel|verzin|bedenk|geef (?:me )?een) ')
and not (reply_asks and turn_words <= 12)
