-- id: nl.negative_feedback.not_what_i_wanted
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.5
-- description: says that this is not what was asked for or meant
-- hit: Dat is niet wat ik vroeg
-- hit: dit bedoel ik niet
-- hit: Je hebt mijn vraag niet beantwoord
-- hit: je begrijpt me verkeerd
-- miss: Wat moet ik vragen bij de gemeente?
-- miss: Een klant schrijft dat het niet is wat hij wilde, hoe reageer ik?
turn_words <= 60
and (
    says(' niet (?:echt |precies |helemaal )?(?:wat|waar|hetgeen|het antwoord dat) (?:ik )(?:je |jou |had |heb |om |naar )*(?:vroeg|gevraagd|bedoel|bedoelde|wil|wilde|zoek|zocht|nodig|zei|verwachtte|vraag|naar|om) ')
    or says(' (?:dat|dit|zo|daar|hier) (?:heb|bedoel|bedoelde|vroeg|vraag|wilde|wil|had) ik (?:helemaal |toch |je )*(?:niet|niet om|niet naar)(?: om| naar)?(?: gevraagd| gezegd| bedoeld)? $')
    or says(' (?:mijn|de) vraag (?:nog )?(?:steeds |weer |helemaal )?niet (?:beantwoord|begrepen) | (?:begrijpt|begrijp) (?:me|mij|mijn vraag) (?:niet|verkeerd) | geen antwoord op mijn vraag | niets te maken met (?:mijn|wat) ')
)
