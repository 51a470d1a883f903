-- id: nl.insufficient_detail.more_detail
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 2.0
-- description: asks for more detail on what was given, or does not understand it
-- hit: Meer details graag
-- hit: Kan het wat specifieker?
-- hit: ik snap het niet, leg het beter uit
-- hit: te algemeen
-- hit: De uitleg is niet zo helder
-- miss: Leg fotosynthese uitgebreid uit
-- miss: Wat is een gedetailleerd plan?
turn_words <= 20
and (
    opens('(?:nee |maar |ok |oké |oke |goed |prima |bedankt |en |nu |graag |alsjeblieft |aub |svp |kun je |kan je |kunt u |kan het |wil je |ik wil dat je |ik wil |liever |dan |alleen |het |dit |dat |de tekst |een beetje |iets |wat |veel |nog |maak |schrijf |zeg |hem |ze |mag het |nog eens )*(?:geef |geef me |ik wil |wees |ga |met )*(?:meer (?:details?|detail|informatie|info|diepgang|uitleg)|specifieker|gedetailleerder|uitgebreider|concreter|preciezer|dieper (?:in|op|hierop)|beter uitleggen|uitbreiden|werk (?:dit|het|dat) (?:verder )?uit) ')
    or says(' (?:(?:snap|begrijp) (?:ik )?(?:het|dit|dat|er|je)? ?(?:nog |steeds |helemaal )*(?:niet|niks|niets)|te (?:algemeen|vaag|oppervlakkig)|niet (?:duidelijk|specifiek|gedetailleerd) genoeg|wat bedoel je) ')
    or turn_words <= 10 and opens('(?:maar |dit |dat |het |is |de uitleg |de tekst |me |nog |steeds )*(?:(?:helemaal |nog |steeds |echt )*niet (?:zo |echt |helemaal |erg )*(?:duidelijk|helder|begrijpelijk)|onduidelijk|onbegrijpelijk) $') and not is_question
)
and not opens('(?:wat is|wat zijn|waarom) ')
