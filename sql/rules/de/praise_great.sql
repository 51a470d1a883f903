-- id: de.praise.great
-- polarity: sat
-- kind: praise
-- weight: 4.6
-- description: praises the reply, or says that it works
-- hit: Perfekt!
-- hit: Das ist super, gefällt mir
-- hit: funktioniert jetzt
-- hit: Oh wie schön, gefällt mir sehr
-- hit: Genial! Schreib jetzt bitte die Fortsetzung
-- miss: Perfekt, aber kürzer
-- miss: Welches ist das perfekte Geschenk für meinen Vater?
-- miss: Top 10 Filme der Achtziger
-- miss: Gut, dann zum nächsten Thema: Steuern
-- miss: Super Mario Level beschreiben
turn_words <= 60
and (
    opens('(?:ok |wow |ja |ah+ |oh |das |ist |sind |war |klingt |sieht |hört sich |es |wirklich |echt |einfach |sehr |schon |richtig |total |so |wie |danke |jetzt |gut |toll )*(?:perfekt|super|toll|klasse|großartig|ausgezeichnet|hervorragend|wunderbar|wunderschön|genial|spitze|prima|fantastisch|sehr gut|sehr schön|gut gemacht|gefällt mir|schön|cool|top|mega|liebe ich|ich liebe es|richtig gut|echt gut|wirklich gut) ')
    or opens('(?:das |es )?(?:ist |klingt |sieht )?gut (?:$|so |aus |gemacht |geworden )')
    or opens('(?:ok |super |ja |jetzt |nun |prima |das |es )*(?:hat )?(?:funktioniert|geklappt|klappt|geht|läuft|passt) (?:jetzt |nun |super |gut |endlich |perfekt )*(?:$|danke )')
)
and not says(' (?:aber|jedoch|nicht|nich|kein|keine|kürzer|länger|ändere|fehler|falsch|fehlt|ohne|nur|lieber|stattdessen|allerdings|leider|zu (?:lang|kurz)) ')
and not opens('top \d')
and (not is_question or turn_words >= 5 and not opens('(?:ist|sind|war|wie|klingt|sieht|das|es) '))
and not opens('super (?:mario|bowl|nintendo) ')
