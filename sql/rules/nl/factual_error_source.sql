-- id: nl.factual_error.source
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: asks where that comes from, or finds it nowhere
-- hit: waar heb je dat vandaan?
-- hit: ik kan dat nergens vinden
-- miss: Waar haalt een plant water vandaan?
-- miss: Ik vind mijn sleutels niet
turn_words <= 20
and says(' (?:wat is je bron|wat zijn je bronnen|waar (?:heb|haal) je (?:dat|dit)|wie zegt dat|(?:vind|kan|kon) (?:ik |dat |dit |het )*(?:nergens)(?: terug| vinden| terugvinden)?|nergens (?:te vinden|terug))(?: |$)')
and not says(' (?:mijn) ')
