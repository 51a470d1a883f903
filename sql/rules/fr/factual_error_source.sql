-- id: fr.factual_error.source
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: asks where that comes from, or finds it nowhere
-- hit: d'où tu sors ça ?
-- hit: je ne le trouve nulle part
-- miss: D'où vient l'eau d'une plante ?
-- miss: Je ne trouve pas mes clés
turn_words <= 20
and says(' (?:c est quoi (?:ta|tes|la) sources?|quelles? (?:est|sont) (?:ta|tes) sources?|d o[uù] (?:tu sors|sors tu|tu tiens|vient cette|[cç]a sort)|(?:trouve|trouv[eé]) (?:[cç]a |cela |pas )*nulle part|je ne (?:le |la )?trouve (?:nulle part|pas (?:cette|cet|ce)))(?: |$)')
and not says(' (?:mes) ')
