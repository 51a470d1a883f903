-- id: nl.factual_error.in_fact
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: corrects a fact of the reply: this and not that, in fact, as far as I know
-- hit: Dat was in 1905 en niet in 1903
-- hit: Volgens mij was hij Zwitser
-- hit: in mijn boek staat een ander jaar
-- miss: Ik denk dat het bedtijd is, vertel een verhaal
-- miss: Zijn het er 5 of 6?
turn_words <= 25
and (
    says(' (?:was|waren|is|zijn|in) (?:[^ ]+ ){0,3}\d[^ ]* (?:en )?niet (?:in )?\d[^ ]* | niet (?:in )?\d[^ ]* maar (?:in )?\d[^ ]* | was (?:toch|dacht ik) (?:in )?\d[^ ]* ')
    or opens('(?:nee |maar |hm+ )*(?:eigenlijk|in werkelijkheid|voor zover ik weet|volgens (?:wikipedia|mijn boek|mij)|ik (?:dacht|denk|meen)(?: dat)?|volgens mij) (?:[^ ]+ ){0,4}(?:was|waren|is|zijn|heet|heette|werd) ')
    or turn_words <= 14 and (says(' (?:(?:mijn|in|het|op|volgens) (?:[^ ]+ )?(?:boek|internet|wikipedia|google|leraar|docent|woordenboek) (?:[^ ]+ ){0,3}(?:ander|andere|anders|het tegenovergestelde))(?: |$)') or opens('(?:nee |maar )?(?:controleer|check|kijk) (?:het |dat |dit |nog |eens |goed )+(?:na|want|nog eens|$)(?: |$)'))
)
and not is_question
and not reply_asks
and not opens('ik denk dat het (?:bedtijd|tijd|beter) ')
and not opens('(?:en |nu |ok |hoi |graag )*(?:wat (?:is|zijn|was|kan|doe|moet|betekent|voor|vind)|hoe|waarom|wanneer|waar|wie|welke?|schrijf (?:me )?(?:een)|maak een|vertaal|leg uit|vertel|verzin|bedenk|geef (?:me )?een) ')
