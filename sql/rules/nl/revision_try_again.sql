-- id: nl.revision.try_again
-- polarity: dsat
-- kind: revision
-- weight: 2.3
-- description: asks for the same once more, or says no to it
-- hit: Probeer het opnieuw
-- hit: nog een keer
-- hit: Nee, die andere
-- hit: ik bedoelde de rivier, niet de stad
-- miss: Nee, bedankt
-- miss: Nog een vraag: wanneer is het Pasen?
-- miss: [request] Help me koken [reply] Graag. Heb je een oven? [turn] Nee, alleen een fornuis
turn_words <= 40
and (
    opens('(?:nee |maar |ok |oké |oke |goed |prima |bedankt |en |nu |graag |alsjeblieft |aub |svp |kun je |kan je |kunt u |kan het |wil je |ik wil dat je |ik wil |liever |dan |alleen |het |dit |dat |de tekst |een beetje |iets |wat |veel |nog |maak |schrijf |zeg |hem |ze |mag het |nog eens )*(?:probeer|doe|schrijf|maak|bereken|denk|kijk) (?:het |dit |dat )*(?:opnieuw|nog eens|nog een keer|nogmaals|overnieuw) ')
    or opens('(?:nog een keer|nog eens|opnieuw|nogmaals|overnieuw|probeer opnieuw) (?:$|graag|aub|maar|alsjeblieft)')
    or opens('(?:nee|neen|nope) ') and turn_words <= 25 and not reply_asks
    or opens('(?:nee |maar |sorry |eigenlijk )*ik (?:bedoel|bedoelde|heb het over|had het over|wilde zeggen) ')
)
and not opens('(?:nee )?nee (?:bedankt|dank|dankje|hoor|dat (?:was|is) (?:alles|het)|niets|geen (?:dank|probleem)|hoeft niet) ?')
