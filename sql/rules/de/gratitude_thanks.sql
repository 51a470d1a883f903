-- id: de.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: Vielen Dank!
-- hit: ok danke, das hilft mir sehr
-- hit: Dankeschön
-- miss: Danke, aber das Datum ist falsch
-- miss: Kannst du mir helfen? Danke im Voraus
-- miss: Schreib eine Karte, um meiner Lehrerin danke zu sagen
turn_words <= 30
and (
    opens('(?:ok |okay |gut |sehr gut |prima |perfekt |super |toll |ja |ah |oh |wow |klasse |alles klar |besten |herzlichen |tausend |lieben |1000 )*(?:vielen |besten |herzlichen |ganz |schönen )?(?:dank|danke|dankeschön|dankeschoen|merci|ich danke) ')
    or says(' (?:vielen dank|danke dir|danke ihnen|danke schön) $') and turn_words <= 12
)
and not says(' (?:aber|jedoch|allerdings|voraus|vorab|fehler|falsch|nicht (?:richtig|das|ganz|gut)|jetzt|nun|kannst|könntest|bitte|noch|mach|ändere|schreib) ')
