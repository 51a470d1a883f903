-- id: de.ignored.i_said
-- polarity: dsat
-- kind: ignored
-- weight: 2.3
-- description: repeats what was said or asked before, or what was forgotten
-- hit: Ich habe doch gesagt, keine Aufzählung
-- hit: ich hatte nach zehn gefragt
-- hit: Du hast den zweiten Teil vergessen
-- hit: Es fehlt der Schluss
-- hit: das hast du doch schon erwähnt
-- hit: Wie ich schon geschrieben habe: ohne Bibliotheken
-- hit: die Überschrift fehlt leider
-- hit: Ich sagte drei Sätze
-- hit: das hatte ich doch auch erwähnt
-- hit: Ich wollte einen Reim und du schreibst Prosa
-- hit: hier fehlen Angaben zur Miete
-- hit: das hattest du mir schon gegeben
-- miss: Meine Mutter hat gesagt, sie kommt morgen. Was koche ich?
-- miss: Was mache ich, wenn ich mein Passwort vergessen habe?
-- miss: Mir fehlt die Motivation
-- miss: Auf Französisch: du hast den Schirm vergessen
-- miss: Ich sagte gestern ja
-- miss: Mir fehlen Ideen zum Geburtstag
turn_words <= 60
and (
    says(' (?:hast du|haben sie|du hast) (?:mir |doch |ja |das )*(?:schon|bereits) (?:gesagt|geschrieben|erwähnt|erklärt|genannt) | du wiederholst dich ')
    or says(' (?:ich|ich s) (?:hab|habe|hatte|habs|hab s|wollte) (?:[a-zäöüß]+ ){0,6}(?:gesagt|gefragt|geschrieben|gebeten|verlangt|erwähnt|angegeben|erklärt|vorgegeben) | wie (?:ich )?(?:bereits |schon |oben |vorher )*(?:gesagt|erwähnt|geschrieben|beschrieben|gebeten|verlangt|gewünscht)(?: habe| hatte)? | meine frage (?:war|ist|lautete) | (?:hab|habe) ich (?:doch |dir |ja |schon |dir doch |bereits )+(?:[a-zäöüß]+ )?(?:gesagt|geschrieben|gefragt) | ich (?:sagte|fragte|schrieb|bat) (?:doch|dir|dich|nach|dass|ohne|nur|keine|um|aber|nicht) ')
    or says(' (?:du hast|sie haben|hast du|da hast du) (?:[a-zäöüß0-9]+ ){0,6}(?:vergessen|ignoriert|übersehen|ausgelassen|weggelassen|nicht beachtet|übersprungen|nicht berücksichtigt|nicht (?:gemacht|erwähnt|benutzt|verwendet)) | (?:es|da) (?:fehlt|fehlen) (?:noch |aber |immer noch |jetzt )*(?:der|die|das|ein|eine|etwas|was|noch|\d+|zwei|drei) | wo (?:ist|bleibt) (?:der rest|das ende) | (?:hast|hattest) nur (?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun) ')
    or turn_words <= 8 and says(' (?:der|die|das|ein|eine|dein|deine|mein|meine) (?:[^ ]+ ){1,3}fehl(?:t|en) (?:noch |aber |leider |immer |komplett |hier |ja |da |doch |jetzt |völlig )*$') and not is_question and not says(' (?:mir|ihm|ihr|uns|im|kühlschrank) ')
    or turn_words <= 7 and opens('(?:nein |aber |doch |ja )*ich (?:sagte|schrieb|wollte|bat um|sag|sage|meinte|verlangte) [^ ]+(?: [^ ]+){0,2} $') and not is_question and not says(' (?:fragen|wissen|dass|ja|nein) ')
    or says(' (?:das|danach|darum) (?:hab|habe|hatte) ich (?:[^ ]+ ){0,2}(?:auch|schon|bereits|doch|extra) (?:[^ ]+ )?(?:gefragt|gesagt|geschrieben|erwähnt|verlangt|gewollt) ')
    or turn_words <= 30 and says(' ich (?:wollte|sagte|fragte|bat|hab|habe|hatte) (?:[^ ]+ ){1,12}(?:und|aber) (?:du|sie) (?:hast|haben|schreibst|schreiben|gibst|geben|redest|erzählst|machst|lieferst|nennst) ') and not is_question
    or says(' (?:(?:da|hier|es) fehlen|fehlen|fehlt) (?:[^ ]+ ){1,4}(?:zum|zur|zu|über|im|in|von|der|am) ') and turn_words <= 10 and not is_question and not says(' (?:mir|uns|ihm|ihr|ihnen) ')
    or turn_words <= 12 and not is_question and says(' (?:(?:hast|haben|hattest) (?:du |sie )?(?:mir |uns )?(?:schon |bereits )(?:[^ ]+ )?(?:erzählt|gesagt|gegeben|geschrieben|genannt|geschickt)|das (?:hatten wir|kenn ich) schon) ')
)
and (not opens('(?:und |aber |also |ok |hallo |hi |dann |jetzt |nun |bitte )*(?:was|wie|warum|wieso|weshalb|wann|wo|wer|wen|wem|welche[rsmn]?|wieviel|ob|wenn|stell dir|erstelle|generiere|übersetze|erkläre mir|erzähl|nenne|korrigiere|fasse|gibt es|was ist) ') or opens('(?:aber |und |nein )*wie (?:schon |bereits |oben |vorher )*(?:ich |gesagt |erwähnt |gewünscht )'))
and not (opens('(?:übersetz[^ ]* |und |jetzt |bitte )*(?:ins|auf) (?:englisch|französisch|spanisch|italienisch|polnisch|deutsch)e? ') and raw('^[^:\n]{3,40}:'))
and not opens('(?:(?:schreib|schreibe|weiter|jetzt|mach|erstelle|bitte) )*(?:(?:das |ein |eine |die |im )?(?:nächste[sn]?|neue[sn]?|zweite[sn]?|dritte[sn]?) (?:kapitel|szene|teil|absatz)|kapitel|szene|(?:einen |den |ein )?(?:dialog|gespräch|streit)|spiel|spiele|tu so|stell dir|sei ein|du bist (?:ein|eine|jetzt)|verhalte dich) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:übersetz|translat)'))
and not raw('(?:schreit|ruft|antwortet|br[uü]llt)[^\n:«“"]{0,12}[:«“"]')
