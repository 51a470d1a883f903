-- id: nl.revision.try_again
-- polarity: dsat
-- kind: revision
-- weight: 2.3
-- description: asks for the same once more, or says no to it
-- hit: Probeer het opnieuw
-- hit: nog een keer
-- hit: Nee, die andere
-- hit: ik bedoelde de rivier, niet de stad
-- hit: te stijf, schrijf hem nog eens
-- hit: tja, verzin iets beters
-- miss: Nee, bedankt
-- miss: Nog een vraag: wanneer is het Pasen?
-- miss: [request] Help me koken [reply] Graag. Heb je een oven? [turn] Nee, alleen een fornuis
-- miss: Hoe vraag ik mijn zoon of hij het overnieuw doet?
-- miss: Doe eens iets anders met je leven: van wie is die uitspraak?
-- miss: Schrijf een scène waarin de baas roept: doe het opnieuw!
turn_words <= 40
and (
    opens('(?:nee |maar |ok |oké |oke |goed |prima |bedankt |en |nu |graag |alsjeblieft |aub |svp |kun je |kan je |kunt u |kan het |wil je |ik wil dat je |ik wil |liever |dan |alleen |het |dit |dat |de tekst |een beetje |iets |wat |veel |nog |maak |schrijf |zeg |hem |ze |mag het |nog eens )*(?:probeer|doe|schrijf|maak|bereken|denk|kijk) (?:het |dit |dat )*(?:opnieuw|nog eens|nog een keer|nogmaals|overnieuw) ')
    or opens('(?:nog een keer|nog eens|opnieuw|nogmaals|overnieuw|probeer opnieuw) (?:$|graag|aub|maar|alsjeblieft)')
    or opens('(?:nee|neen|nope) ') and turn_words <= 25 and not reply_asks
    or opens('(?:nee |maar |sorry |eigenlijk )*ik (?:bedoel|bedoelde|heb het over|had het over|wilde zeggen) ')
    or turn_words <= 12 and says(' (?:schrijf|doe|maak|probeer) (?:het|hem|dit|dat|ze) (?:opnieuw|nog eens|nog een keer|overnieuw|nogmaals) (?:graag |aub |alsjeblieft )*$') and not raw('[:：«"“„「『]')
    or turn_words <= 9 and not is_question and opens('(?:nee |mwah |mwoah |meh |hm+ |tja |maar |liever |dan |gaat wel |niet echt )*(?:probeer|geef me|geef|doe|maak|verzin|zoek|noem|schrijf) (?:maar |eens |liever |me )*(?:iets (?:anders|nieuws|beters)|een (?:ander|andere|nieuwe?) (?:[^ ]+ )?$)')
)
and not opens('(?:nee )?nee (?:bedankt|dank|dankje|hoor|dat (?:was|is) (?:alles|het)|niets|geen (?:dank|probleem)|hoeft niet) ?')
