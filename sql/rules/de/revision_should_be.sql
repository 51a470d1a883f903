-- id: de.revision.should_be
-- polarity: dsat
-- kind: revision
-- weight: 2.2
-- description: says what the text should be instead, or that it has to be reworked
-- hit: lieber ohne Namen
-- hit: Es darf höchstens zwei Seiten haben
-- hit: kannst du das bitte kürzen
-- miss: Ist das Meer besser oder sind es die Berge?
-- miss: Es muss morgen regnen
-- miss: Du sollst jetzt einen Museumsführer spielen
turn_words <= 40
and (
    says(' (?:(?:sollte|sollten|soll|sollen|muss|müssen|müsste|dürfen|darf) (?:[^ ]+ ){0,5}(?:nur|höchstens|maximal|mindestens|mehr|weniger|nicht|keine?|statt|sondern|ich form|vergangenheit|präsens|perfekt|präteritum|absätze|wörter|sätze|zeilen|seiten|seite)(?: [^ ]+){0,3} (?:sein|haben|stehen|heißen|beginnen|enden|werden|vorkommen|klingen|geschrieben|enthalten)|(?:du|sie|kannst du|könntest du|du müsstest|du musst|bitte) (?:[^ ]+ ){0,3}(?:umschreiben|überarbeiten|umformulieren|abändern|nochmal schreiben|neu schreiben|verbessern|kürzen|anpassen)) ')
    or turn_words <= 20 and opens('(?:nein |hm+ |ok |aber )*(?:lieber|besser|stattdessen|besser wäre|schöner wäre|mir wäre lieber|ich würde eher|eher) (?:wäre|so|mit|ohne|in|nimm|schreib|mach|ein|eine|einen|als|etwas|was|nur|nicht) ')
    or (turn_words <= 6 or turn_words <= 16 and overlap_reply > 0) and opens('(?:und |aber |nein )*(?:mach (?:lieber |doch |besser )(?:[^ ]+ ){1,4}(?:draus|daraus)|mach (?:[^ ]+ ){1,4}(?:draus|daraus)|wäre es nicht besser|wär nicht|vermeide|meide|lieber|mir wäre) ')
    or turn_words <= 16 and overlap_reply > 0 and not is_question and says(' (?:statt|anstatt|anstelle) ')
    or turn_words <= 20 and raw('["«“„][^"»”“]+["»”“]') and opens('(?:nein |hm+ |ok )*(?:lieber|besser|stattdessen|besser wäre|schöner wäre|mir wäre lieber|ich würde eher|eher) ')
)
and not (is_question and opens('(?:und |jetzt |bitte |ok |hallo )*(?:was|wie|warum|wieso|wann|wo|wer|welche[rsmn]?|schreib(?:e)? (?:mir )?(?:ein|eine|einen)|erstelle|generiere|übersetze|erkläre|erzähl|nenne|fasse|erfinde|gib mir (?:ein|eine|einen)) '))
and not (reply_asks and turn_words <= 6)
