-- id: de.factual_error.says_wrong
-- polarity: dsat
-- kind: factual_error
-- weight: 2.3
-- description: says that something in the reply is wrong, or doubts it
-- hit: Das ist falsch, Bern ist die Hauptstadt
-- hit: stimmt nicht
-- hit: Bist du sicher?
-- hit: Diese Funktion gibt es nicht
-- hit: so eine Funktion gibt es doch gar nicht
-- hit: erfunden
-- miss: Was ist an meinem Satz falsch?
-- miss: Sag mir, ob die Aussage richtig oder falsch ist
-- miss: Korrigiere die Fehler in diesem Text
-- miss: Es gibt keine solche Liebe mehr, schreib ein Gedicht darüber
-- miss: Nächstes Kapitel: die Königin schreit, das ist gelogen
-- miss: Spiel einen Opa, der sagt, das stimmt nicht
turn_words <= 100
and (
    says(' (?:das|ist|sind|es|antwort|war|alles|ergebnis|code|immer noch|sind|angaben|daten) (?:ist |sind |war |leider |aber |doch |alles |komplett |völlig |total |ganz |immer |noch |so |auch |teilweise |einfach |eindeutig )*(?:falsch|falsche|verkehrt|gelogen|fehlerhaft|inkorrekt|unwahr|erfunden|nicht (?:richtig|korrekt|wahr|ganz richtig|ganz korrekt)) ')
    or says(' (?:stimmt|stimmen) (?:so |ja |doch |aber |leider |überhaupt |gar |auch |immer noch )*(?:nicht|nich|ned|net) ')
    or says(' (?:du irrst|sie irren|da irrst|du hast (?:dich |da |einen |einen großen )*(?:geirrt|vertan|fehler gemacht|unrecht|verrechnet|verwechselt)|du liegst falsch|du verwechselst|(?:bist|biste) du (?:dir )?(?:da |ganz |wirklich )*sicher|sind sie (?:sich )?(?:da )?sicher|(?:das|die|den|dieses|diese|diesen)(?: [a-zäöüß]+)? (?:gibt es (?:gar |doch |so )*nicht|existiert(?: gar)? nicht)|(?:ist|war) dir ein fehler|überprüf (?:das|deine)|rechne (?:das )?(?:noch ?mal|nochmal) nach) ')
    or opens('(?:nein )?(?:falsch|nicht richtig|nicht korrekt|gelogen|falsche antwort) ')
    or turn_words <= 9 and not is_question and opens('(?:aber |nein |doch |ja |also )*(?:(?:so |solch )(?:ein(?:e|en)?|was)(?: [^ ]+)? (?:gibt s|gibt es|existiert) (?:doch |gar |ja |überhaupt )*nicht|es gibt (?:gar |doch |überhaupt )*(?:keine?n? (?:solche[nrs]?|so )|so (?:ein(?:e|en)?|was) (?:[^ ]+ )?nicht))')
    or turn_words <= 5 and not reply_asks and opens('(?:das |ist |ist doch |alles |nur |frei |reine |komplett |lauter )*(?:erfunden|ausgedacht|gelogen|lüge|lügen|erfindung|halluzination|halluziniert|fake) $')
    or turn_words <= 14 and not is_question and says(' (?:du|sie) (?:verwechselst|verwechseln|bringst da was durcheinander|hast das verwechselt) (?:[^ ]+ ){0,4}(?:mit) ')
)
and not opens('(?:und |aber |also |ok |hallo |hi |dann |jetzt |nun |bitte )*(?:was|wie|warum|wieso|weshalb|wann|wo|wer|wen|wem|welche[rsmn]?|wieviel|ob|wenn|stell dir|erstelle|generiere|übersetze|erkläre mir|erzähl|nenne|korrigiere|fasse|gibt es|was ist) ')
and not says(' (?:ob|richtig oder|wahr oder|was|wenn) (?:[a-zäöüß]+ ){0,4}falsch ')
and not opens('(?:(?:schreib|schreibe|weiter|jetzt|mach|erstelle|bitte) )*(?:(?:das |ein |eine |die |im )?(?:nächste[sn]?|neue[sn]?|zweite[sn]?|dritte[sn]?) (?:kapitel|szene|teil|absatz)|kapitel|szene|(?:einen |den |ein )?(?:dialog|gespräch|streit)|spiel|spiele|tu so|stell dir|sei ein|du bist (?:ein|eine|jetzt)|verhalte dich) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:übersetz|translat)'))
and not raw('(?:schreit|ruft|antwortet|br[uü]llt)[^\n:«“"]{0,12}[:«“"]')
