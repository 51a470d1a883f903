-- id: de.gratitude.thanks
-- polarity: sat
-- kind: gratitude
-- weight: 5.0
-- description: thanks the assistant, without a but
-- hit: Vielen Dank!
-- hit: ok danke, das hilft mir sehr
-- hit: Dankeschön
-- hit: Super, vielen Dank! Jetzt noch ein zweites Kapitel über den Hafen
-- hit: genau so, danke dir
-- hit: stark danke
-- miss: Danke, aber das Datum ist falsch
-- miss: Kannst du mir helfen? Danke im Voraus
-- miss: Schreib eine Karte, um meiner Lehrerin danke zu sagen
-- miss: Danke, mach es etwas kürzer
-- miss: Danke heißt auf Japanisch wie?
turn_words <= 60
and (
    opens('(?:ok |okay |gut |sehr gut |sehr |prima |perfekt |super |toll |ja |ah+ |oh |wow |klasse |alles klar |klar |cool |genial |wunderbar |großartig |hervorragend |spitze |top |mega |schön |das |ist |war |hat |es |so |jetzt |mir |geholfen |geklappt |funktioniert |passt |klappt |genau |richtig |hilfreich |verstehe |verstanden |ach so |achso )*(?:(?:(?:vielen|besten|herzlichen|schönen|lieben|tausend|1000) )+dank|danke|dankeschön|dankeschoen|merci|ich danke) ')
    or says(' (?:vielen dank|danke dir|danke ihnen|danke schön) $') and turn_words <= 12
    or turn_words <= 5 and not is_question and says(' danke(?: dir)? $') and not says(' (?:nein|nicht|kein|keine|aber|ohne|falsch) ') and not opens('(?:sag|schreib) ')
)
and not says(' (?:aber|jedoch|allerdings|leider|trotzdem|voraus|vorab|fehler|falsch|stattdessen|nicht (?:richtig|das|ganz|gut|was|so)|ändere|kürzer|länger|mach es) ')
and not opens('danke (?:ist|heißt|auf|sagt) ')
