-- id: de.praise.great
-- polarity: sat
-- kind: praise
-- weight: 4.6
-- description: praises the reply, or says that it works
-- hit: Perfekt!
-- hit: Das ist super, gefällt mir
-- hit: funktioniert jetzt
-- miss: Perfekt, aber kürzer
-- miss: Welches ist das perfekte Geschenk für meinen Vater?
turn_words <= 30
and (
    opens('(?:ok |wow |ja |ah |oh |das |ist |sind |klingt |sieht |hört sich |es |wirklich |echt |einfach |sehr |schon |richtig |total |so )*(?:perfekt|super|toll|klasse|großartig|ausgezeichnet|hervorragend|wunderbar|genial|spitze|prima|fantastisch|sehr gut|sehr schön|gut gemacht|gefällt mir|schön|cool|top|gut) ')
    or opens('(?:ok |super |ja |jetzt |nun |prima |das |es )*(?:hat )?(?:funktioniert|geklappt|klappt|geht|läuft|passt) (?:jetzt |nun |super |gut |endlich |perfekt )*$')
)
and not says(' (?:aber|jedoch|nicht|nich|kein|keine|mehr|weniger|kürzer|länger|ändere|fehler|fehlt|ohne|nur|lieber|noch|allerdings) ')
and not is_question
