-- id: nl.negative_feedback.not_what_i_wanted
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.5
-- description: says that this is not what was asked for or meant
-- hit: Dat is niet wat ik vroeg
-- hit: dit bedoel ik niet
-- hit: Je hebt mijn vraag niet beantwoord
-- hit: je begrijpt me verkeerd
-- hit: Ik wilde een gedicht, geen verhaal
-- hit: daar vroeg ik niet naar
-- hit: dat was de bedoeling niet
-- hit: dat zocht ik niet
-- hit: van de boot is niks te zien
-- miss: Wat moet ik vragen bij de gemeente?
-- miss: Een klant schrijft dat het niet is wat hij wilde, hoe reageer ik?
-- miss: Ik wilde vragen of het morgen regent, niet vandaag
-- miss: Vertaal deze mail: ik wilde thee, geen koffie
-- miss: Mijn broer zei dat hij het niet zo bedoelde
turn_words <= 60
and (
    says(' niet (?:echt |precies |helemaal )?(?:wat|waar|hetgeen|het antwoord dat) (?:ik )(?:je |jou |had |heb |om |naar )*(?:vroeg|gevraagd|bedoel|bedoelde|wil|wilde|zoek|zocht|nodig|zei|verwachtte|vraag|naar|om) ')
    or says(' (?:dat|dit|zo|daar|hier) (?:heb|bedoel|bedoelde|vroeg|vraag|wilde|wil|had) ik (?:helemaal |toch |je )*(?:niet|niet om|niet naar)(?: om| naar)?(?: gevraagd| gezegd| bedoeld)? $')
    or says(' (?:mijn|de) vraag (?:nog )?(?:steeds |weer |helemaal )?niet (?:beantwoord|begrepen) | (?:begrijpt|begrijp) (?:me|mij|mijn vraag) (?:niet|verkeerd) | geen antwoord op mijn vraag | niets te maken met (?:mijn|wat) ')
    or turn_words <= 14 and opens('(?:nee |maar |sorry )*ik (?:vroeg|wilde|wou|zocht|bedoelde|had|heb)(?: om| naar)?(?: [^ ]+){1,6} (?:en )?(?:niet|geen)(?: [^ ]+){1,4} $') and raw('[,;.] *(?:en )?(?:niet|geen) | en (?:niet|geen) ') and (says(' ik (?:vroeg|wilde|wou|zocht|bedoelde) ') or says(' gevraagd ')) and not is_question and not says(' (?:wilde|wou) (?:graag )?(?:vragen|weten) ')
    or says(' (?:daar (?:vroeg|vraag) ik niet (?:om|naar)|ik (?:heb|had) (?:daar )?(?:niet|nooit) (?:daarom|om|naar) (?:[^ ]+ ){0,3}gevraagd|daar heb ik niet om gevraagd) ')
    or says(' (?:dat|dit) (?:is|was) (?:helemaal |toch )?(?:mijn|de) (?:vraag|bedoeling|opdracht) (?:helemaal |toch )?niet ')
    or says(' (?:dat|dit) (?:is|was) (?:helemaal |toch )?niet (?:mijn|de) (?:vraag|bedoeling|opdracht) ')
    or turn_words <= 8 and opens('(?:nee |maar )*(?:dat|dit|daar) (?:vroeg|vraag|bedoel|bedoelde|wil|wilde|zei|zocht) ik (?:je |helemaal |toch |dus )*niet(?: |$)')
    or turn_words between 4 and 16 and not is_question and not reply_asks and raw('[,;]| (?:en) ') and says(' (?:(?:dat|zoveel|dit|zo veel|dat allemaal) (?:wil|heb|hoef) ik (?:[^ ]+ )?niet(?: nodig)?|wil ik niet|hoeft niet|heb ik niet nodig) $')
    or turn_words <= 9 and not is_question and reply_chars > 60 and says(' (?:(?:van|is) (?:[^ ]+ ){1,4}(?:niks|niets|niet|geen) (?:te zien|te merken|te bekennen)|(?:zie|ziet) (?:ik |je )?(?:[^ ]+ )?(?:geen|niks|niets|nergens))(?: |$)') and not reply_asks and not says(' (?:bril) ')
)
and not opens('(?:(?:schrijf|ga verder|nu|maak|doe) )*(?:(?:het |een |de |met het )?(?:volgende?|nieuwe?|tweede|derde) (?:hoofdstuk|scene|scène|deel|alinea)|hoofdstuk|scene|scène|(?:een |de )?(?:dialoog|gesprek|ruzie)|speel|doe alsof|stel je|gedraag|wees een|jij bent een|je bent een) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:vertaal|translat)'))
and not raw('(?:roept|schreeuwt|antwoordt)[^\n:«“"]{0,12}[:«“"]')
