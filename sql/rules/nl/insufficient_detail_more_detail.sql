-- id: nl.insufficient_detail.more_detail
-- polarity: dsat
-- kind: insufficient_detail
-- weight: 2.2
-- description: asks for more detail on what was given, or does not understand it
-- hit: Meer details graag
-- hit: Kan het wat specifieker?
-- hit: ik snap het niet, leg het beter uit
-- hit: te algemeen
-- hit: De uitleg is niet zo helder
-- hit: ga verder in op de kosten
-- hit: beschrijf het wat uitvoeriger
-- hit: over de hond staat er bijna niks
-- hit: in jip en janneke taal
-- miss: Leg fotosynthese uitgebreid uit
-- miss: Wat is een gedetailleerd plan?
-- miss: Hoe ga ik dieper onder water?
-- miss: Ik snap breuken niet, leg eens uit
turn_words <= 20
and (
    opens('(?:nee |maar |ok |oké |oke |goed |prima |bedankt |en |nu |graag |alsjeblieft |aub |svp |kun je |kan je |kunt u |kan het |wil je |ik wil dat je |ik wil |liever |dan |alleen |het |dit |dat |de tekst |een beetje |iets |wat |veel |nog |maak |schrijf |zeg |hem |ze |mag het |nog eens )*(?:geef |geef me |ik wil |wees |ga |met )*(?:meer (?:details?|detail|informatie|info|diepgang|uitleg)|specifieker|gedetailleerder|uitgebreider|concreter|preciezer|dieper (?:in|op|hierop)|beter uitleggen|uitbreiden|werk (?:dit|het|dat) (?:verder )?uit) ')
    or says(' (?:(?:snap|begrijp) (?:ik )?(?:het|dit|dat|er|je)? ?(?:nog |steeds |helemaal )*(?:niet|niks|niets)|te (?:algemeen|vaag|oppervlakkig)|niet (?:duidelijk|specifiek|gedetailleerd) genoeg|wat bedoel je) ')
    or turn_words <= 10 and opens('(?:maar |dit |dat |het |is |de uitleg |de tekst |me |nog |steeds )*(?:(?:helemaal |nog |steeds |echt )*niet (?:zo |echt |helemaal |erg )*(?:duidelijk|helder|begrijpelijk)|onduidelijk|onbegrijpelijk) $') and not is_question
    or turn_words <= 14 and says(' (?:ga|gaat|kun je|kan je|graag|wil je)(?: [^ ]+){0,4} (?:dieper|verder|meer|uitgebreider|uitvoeriger) (?:er )?(?:[^ ]+ )?(?:op in|in op|ingaan|op [^ ]+ in) ')
    or turn_words <= 10 and not is_question and says(' (?:beschrijf|leg|omschrijf|vertel|werk) (?:het |dit |dat |de [^ ]+ |elk [^ ]+ )(?:eens |nog |wat |veel |iets )*(?:beter|uitgebreider|uitvoeriger|gedetailleerder|preciezer|verder|nader) ')
    or turn_words <= 16 and not is_question and says(' (?:(?:bijna (?:niks|niets|geen)|nauwelijks|amper|veel te weinig|te weinig) (?:[^ ]+ ){0,3}(?:over|van|te weten|verteld|gezegd)|over (?:[^ ]+ ){1,5}(?:bijna (?:niks|niets)|nauwelijks|amper)) ')
    or turn_words <= 14 and not is_question and says(' (?:(?:(?:snap|begrijp|vat) (?:ik )?(?:er |het |dit |dat |hier )*(?:niet|niks|niets|geen)|geen (?:bal|hout|snars|reet|touw)|(?:ik )?ben (?:het )?kwijt|alsof ik (?:\d+ )?(?:[^ ]+ )?ben|voor dummies|jip en janneke))(?: |$)')
)
and not opens('(?:wat is|wat zijn|waarom) ')
and not opens('(?:(?:schrijf|ga verder|nu|maak|doe) )*(?:(?:het |een |de |met het )?(?:volgende?|nieuwe?|tweede|derde) (?:hoofdstuk|scene|scène|deel|alinea)|hoofdstuk|scene|scène|(?:een |de )?(?:dialoog|gesprek|ruzie)|speel|doe alsof|stel je|gedraag|wees een|jij bent een|je bent een) ')
and not (turn_words between 4 and 14 and overlap_reply = 0 and says(' (?:snap|begrijp) [a-z]{5,} (?:niet|nooit) '))
