-- id: nl.ignored.unfinished
-- polarity: dsat
-- kind: ignored
-- weight: 2.2
-- description: the reply is not complete, or part of it is missing
-- hit: Dit is maar de helft
-- hit: geef de volledige code
-- hit: hij stopt halverwege
-- hit: En de rest?
-- miss: Ga verder
-- miss: Hoe maak ik mijn studie af?
-- miss: Schrijf een lijst onregelmatige werkwoorden
turn_words <= 30
and says(' (?:(?:mist|ontbreekt|ontbreken|missen) (?:[^ ]+ ){0,2}(?:helft|deel|rest|einde|slot|code|tweede|laatste)|(?:helft|rest|einde|slot|laatste deel|tweede deel)(?: van [^ ]+ [^ ]+)? (?:[^ ]+ )?(?:mist|ontbreekt|ontbreken)|(?:maar|alleen|slechts) (?:de helft|het begin|een deel)|waar (?:is|zijn|blijft) (?:de rest|de andere|het einde|het vervolg)|en (?:de rest|de andere|de overige) $|(?:is|was|werd|wordt) (?:[^ ]+ ){0,2}(?:onvolledig|afgekapt|afgebroken|niet (?:af|compleet|volledig|klaar))|(?:stopt|stopte|hield|houdt) (?:[^ ]+ )?(?:halverwege|midden)|(?:geef|stuur|toon|schrijf|ik wil|ik heb|graag)(?: me| mij)? (?:de |het )?(?:hele|volledige|complete|gehele) (?:code|tekst|lijst|script|bestand|antwoord))(?: |$)')
