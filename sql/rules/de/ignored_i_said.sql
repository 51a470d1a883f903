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
-- miss: Meine Mutter hat gesagt, sie kommt morgen. Was koche ich?
-- miss: Was mache ich, wenn ich mein Passwort vergessen habe?
-- miss: Mir fehlt die Motivation
-- miss: Auf Französisch: du hast den Schirm vergessen
turn_words <= 60
and (
    says(' (?:hast du|haben sie|du hast) (?:mir |doch |ja |das )*(?:schon|bereits) (?:gesagt|geschrieben|erwähnt|erklärt|genannt) | du wiederholst dich ')
    or says(' (?:ich|ich s) (?:hab|habe|hatte|habs|hab s|wollte) (?:[a-zäöüß]+ ){0,6}(?:gesagt|gefragt|geschrieben|gebeten|verlangt|erwähnt|angegeben|erklärt|vorgegeben) | wie (?:ich )?(?:bereits |schon |oben |vorher )*(?:gesagt|erwähnt|geschrieben|beschrieben|gebeten|verlangt|gewünscht)(?: habe| hatte)? | meine frage (?:war|ist|lautete) | (?:hab|habe) ich (?:doch |dir |ja |schon |dir doch |bereits )+(?:[a-zäöüß]+ )?(?:gesagt|geschrieben|gefragt) | ich (?:sagte|fragte|schrieb|bat) (?:doch|dir|dich|nach|dass|ohne|nur|keine|um|aber|nicht) ')
    or says(' (?:du hast|sie haben|hast du|da hast du) (?:[a-zäöüß0-9]+ ){0,6}(?:vergessen|ignoriert|übersehen|ausgelassen|weggelassen|nicht beachtet|übersprungen|nicht berücksichtigt|nicht (?:gemacht|erwähnt|benutzt|verwendet)) | (?:es|da) (?:fehlt|fehlen) (?:noch |aber |immer noch |jetzt )*(?:der|die|das|ein|eine|etwas|was|noch|\d+|zwei|drei) | wo (?:ist|bleibt) (?:der rest|das ende) | (?:hast|hattest) nur (?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun) ')
    or turn_words <= 8 and says(' (?:der|die|das|ein|eine|dein|deine|mein|meine) (?:[^ ]+ ){1,3}fehl(?:t|en) (?:noch |aber |leider |immer |komplett |hier |ja |da |doch |jetzt |völlig )*$') and not is_question and not says(' (?:mir|ihm|ihr|uns|im|kühlschrank) ')
)
and (not opens('(?:und |aber |also |ok |hallo |hi |dann |jetzt |nun |bitte )*(?:was|wie|warum|wieso|weshalb|wann|wo|wer|wen|wem|welche[rsmn]?|wieviel|ob|wenn|stell dir|erstelle|generiere|übersetze|erkläre mir|erzähl|nenne|korrigiere|fasse|gibt es|was ist) ') or opens('(?:aber |und |nein )*wie (?:schon |bereits |oben |vorher )*(?:ich |gesagt |erwähnt |gewünscht )'))
and not (opens('(?:übersetz[^ ]* |und |jetzt |bitte )*(?:ins|auf) (?:englisch|französisch|spanisch|italienisch|polnisch|deutsch)e? ') and raw('^[^:\n]{3,40}:'))
