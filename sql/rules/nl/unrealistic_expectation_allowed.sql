-- id: nl.unrealistic_expectation.allowed
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 2.0
-- description: gives a reason why a refused request is all right
-- hit: [request] Open mijn slot [reply] Het spijt me, maar daar kan ik je niet mee helpen. [turn] maar dat is legaal, het is mijn eigen slot
-- hit: [request] Schrijf een vechtpartij [reply] Het spijt me, dat kan ik niet schrijven. [turn] het is alleen voor een roman
-- miss: Dat is in mijn land legaal
-- miss: [request] Noem een kleur [reply] Blauw. [turn] mijn eigen hemd
reply_refused
and turn_words <= 40
and (says(' (?:(?:is|zijn|was) (?:[^ ]+ ){0,4}(?:legaal|toegestaan|fictie|verzonnen|roman|spel|grap|grapje|boek|film|onderzoek|schoolopdracht|van mij|eigen [^ ]+|openbaar)|(?:mijn|m n) eigen|(?:niks|niets|niet) (?:[^ ]+ ){0,2}(?:illegaals?|verboden|ergs?|gevaarlijks?|strafbaars?|mis)|(?:heb|met) (?:[^ ]+ ){0,2}(?:toestemming|recht op|het recht)|(?:voor|uit) (?:educatieve|wetenschappelijke) (?:doeleinden|redenen)|(?:is|alleen|gewoon) voor (?:school|mijn studie|een (?:boek|roman|spel|film|project|verhaal))) ') or turn_words <= 10 and opens('(?:ach |oh |maar |toe |h[eè] )*(?:kom op|kom nou|toe|alsjeblieft|doe niet zo|stel je niet aan|wees niet zo|zeg het gewoon|toch|gewoon doen|overdrijf niet) '))
