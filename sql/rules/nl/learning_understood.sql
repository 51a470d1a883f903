-- id: nl.learning.understood
-- polarity: sat
-- kind: learning
-- weight: 3.6
-- description: has understood or learned from the reply
-- hit: Ah, nu snap ik het
-- hit: Duidelijk, interessant
-- miss: Ik snap het, maar waarom is het negatief?
-- miss: Hoe leer ik Fries begrijpen?
turn_words <= 15
and opens('(?:ok |oke |okee |oké |ah+ |oh |ja |nu |goed |dat is |heel )*(?:(?:ik )?(?:snap|begrijp) (?:ik )?(?:het|dat|hem)|begrepen|duidelijk|helder|logisch|(?:dat )?wist ik (?:nog |helemaal )?niet|kwartje is gevallen|(?:snap|begrijp) ik (?:het|dat|hem)|interessant|weer wat geleerd) ')
and (not says(' (?:maar|niet|waarom|toch|hoe) ') or opens('(?:ok |oke |oh |ah+ )*dat wist ik (?:nog |helemaal )?niet $'))
