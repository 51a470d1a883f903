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
-- hit: tolle Idee
-- hit: hurra es klappt
-- hit: musste lachen, herrlich
-- hit: auf anhieb lief es
-- hit: echt hilfreich
-- hit: endlich klappts
-- hit: wow du bist echt schlau
-- miss: Perfekt, aber kürzer
-- miss: Welches ist das perfekte Geschenk für meinen Vater?
-- miss: Top 10 Filme der Achtziger
-- miss: Gut, dann zum nächsten Thema: Steuern
-- miss: Super Mario Level beschreiben
-- miss: Schönes Wochenende
-- miss: Warum bekommt man Gänsehaut bei Kälte?
turn_words <= 60
and (
    opens('(?:ok |wow |ja |ah+ |oh |das |ist |sind |war |klingt |sieht |hört sich |es |wirklich |echt |einfach |sehr |schon |richtig |total |so |wie |danke |jetzt |gut |toll )*(?:perfekt|super|toll|klasse|großartig|ausgezeichnet|hervorragend|wunderbar|wunderschön|genial|spitze|prima|fantastisch|sehr gut|sehr schön|gut gemacht|gefällt mir|schön|cool|top|mega|liebe ich|ich liebe es|richtig gut|echt gut|wirklich gut) ')
    or opens('(?:das |es )?(?:ist |klingt |sieht )?gut (?:$|so |aus |gemacht |geworden )')
    or opens('(?:ok |super |ja |jetzt |nun |prima |das |es )*(?:hat )?(?:funktioniert|geklappt|klappt|geht|läuft|passt) (?:jetzt |nun |super |gut |endlich |perfekt )*(?:$|danke )')
    or turn_words <= 4 and not is_question and opens('(?:was für |ein |eine |einen |wow |sehr |richtig |echt )*(?:tolle[rsn]?|super|klasse|geile[rsn]?|schöne[rsn]?|wunderschöne[rsn]?|geniale[rsn]?|hervorragende[rsn]?|ausgezeichnete[rsn]?|perfekte[rsn]?|starke[rsn]?|mega) [^ ]+ $') and not says(' (?:wochenende|abend|tag|feiertage|grüße) ')
    or opens('(?:ja |juhu |yeah |yes |oh |wow |jetzt |hurra |endlich )*(?:es |das )?(?:klappt|funktioniert|läuft|geht) (?:jetzt |endlich |wieder |super |gut )*(?:$|danke |vielen )')
    or turn_words <= 9 and not is_question and says(' (?:gänsehaut|tränen in den augen|musste (?:weinen|lachen)|rührend|berührend|herrlich|köstlich|fantastisch|auf anhieb|einwandfrei|läuft wie geschmiert|du bist (?:der beste|die beste|super|toll|ein schatz|genial)|hast mir (?:sehr )?geholfen|lieb von dir|sehr nett|hammer|bombe) ')
    or turn_words <= 6 and not is_question and opens('(?:ok |yes |ja |wow |mersi |das |top |super )*(?:sehr (?:hilfreich|nützlich|nett|lieb)|echt hilfreich|hat mir (?:sehr )?geholfen|das hilft(?: mir)?)(?: (?:top|danke|super|para m[ií]|pour moi))* $')
    or turn_words <= 6 and not is_question and opens('(?:ok |ja |a+h |wow )*(?:diesmal|jetzt|nun|endlich) (?:hats|hat s|hat es|klappts|klappt s|gehts|passts|läufts|ist es|stimmt es|passt es) ?(?:geklappt|funktioniert|gut|perfekt|richtig)?(?: [^ ]+){0,2} $') and not says(' (?:nein|nicht|kein|keine|aber|ohne|falsch) ')
    or turn_words <= 7 and not is_question and opens('(?:wow |krass |boah |echt )*(?:du bist|bist du) (?:aber |echt |ja |richtig |wirklich |so |sehr )*(?:gut|klug|schlau|toll|intelligent|stark|schnell)(?: |$)') and not says(' (?:nein|nicht|kein|keine|aber|ohne|falsch) ')
)
and not says(' (?:aber|jedoch|nicht|nich|kein|keine|kürzer|länger|ändere|fehler|falsch|fehlt|ohne|nur|lieber|stattdessen|allerdings|leider|zu (?:lang|kurz)) ')
and not opens('top \d')
and (not is_question or turn_words >= 5 and not opens('(?:ist|sind|war|wie|klingt|sieht|das|es) '))
and not opens('super (?:mario|bowl|nintendo) ')
