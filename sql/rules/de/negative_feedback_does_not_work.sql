-- id: de.negative_feedback.does_not_work
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.0
-- description: what was given does not do its job
-- hit: Das funktioniert nicht
-- hit: geht immer noch nicht
-- hit: Ich bekomme einen Fehler in Zeile 3
-- hit: immer noch derselbe Fehler
-- hit: wieder genau das gleiche
-- hit: hat sich leider nix verändert
-- hit: [request] Addiere zwei Zahlen [reply] Hier:\n```python\nprint(1+2)\n``` [turn] stürzt beim Start ab
-- hit: Leider helfen mir diese Tipps nicht weiter
-- hit: wieder dasselbe
-- miss: Warum funktioniert mein Kühlschrank nicht?
-- miss: Mein Auto springt nicht an und der Motor geht nicht
-- miss: Was mache ich, wenn sich auf dem Konto nichts verändert hat?
-- miss: In meinem Dorf hat sich seit hundert Jahren nichts verändert, schreibe darüber einen Aufsatz für die Zeitung
-- miss: In meinem Dorf hat sich seit hundert Jahren nichts verändert
-- miss: Mein Hund hilft mir nicht beim Einschlafen, was tun?
turn_words <= 120
and (
    says(' (?:das|es|code|skript|script|formel|so|aber|leider|auch|link|links|befehl) (?:funktioniert|funktionieren|geht|klappt|läuft|klappte|ging|funktionierte|kompiliert|hilft) (?:bei mir |so |leider |aber |auch |immer |noch |gar |überhaupt |trotzdem )*(?:nicht|nich|ned|net) | (?:bekomme|kriege|erhalte|kommt|gibt) (?:ich |jetzt |aber |leider |immer |noch |nun |es |da )*(?:einen|einen anderen|den gleichen|denselben|diesen|folgenden|diese|ein|eine|folgende|ne) (?:[a-zäöüß]+ )?(?:fehler|fehlermeldung|error|syntaxfehler) | (?:es passiert|passiert) nichts | tut sich nichts ')
    or turn_words <= 8 and opens('(?:funktioniert|geht|klappt|läuft) (?:leider |immer |noch |aber |auch |so )*(?:nicht|nich|ned|net) ')
    or turn_words <= 20 and says(' (?:immer noch|noch immer|weiterhin) (?:derselbe|der gleiche|dasselbe|das gleiche|die gleiche|dieselbe|ein|einen|keine|kein) (?:fehler|fehlermeldung|problem|ergebnis|bild|ausgabe|änderung) ')
    or turn_words <= 12 and not is_question and says(' (?:(?:nichts|nix) hat sich (?:geändert|verändert|getan)|hat sich (?:[^ ]+ ){0,2}(?:nichts|nix) (?:geändert|verändert|getan)|(?:immer noch|noch immer|nach wie vor|wieder) (?:genau |exakt )?(?:das gleiche|dasselbe|das selbe|genauso|gleich|unverändert)|keine (?:änderung|veränderung|besserung)|(?:bleibt|sieht|ist) (?:noch |immer )*(?:genauso|unverändert|gleich)(?: wie vorher| aus)*) ')
    or reply_has_code and turn_words <= 40 and says(' (?:stürzt (?:[^ ]+ ){0,3}ab|abgestürzt|crasht|hängt sich|bleibt hängen|öffnet sich nicht|startet nicht|lädt nicht|kompiliert nicht|wirft (?:[^ ]+ ){0,3}(?:fehler|[a-z]*error|exception)|(?:bekomm|bekomme|krieg|kriege|kommt|sagt|zeigt|gibt|erhalte) (?:[^ ]+ ){0,4}(?:fehler|fehlermeldung|[a-z]*error|exception)) ')
    or turn_words <= 20 and not is_question and says(' (?:(?:hilft|helfen|bringt|bringen|nützt|nutzt) (?:mir|mich|uns|das|hier) (?:[^ ]+ ){0,4}(?:nicht|nichts|nix|wenig)|hat (?:[^ ]+ ){0,2}(?:nicht|nichts|nix|wenig) (?:wirklich |viel )?(?:geholfen|gebracht)) ')
    or turn_words <= 5 and opens('(?:das |ist |immer |noch |wieder |genau )*(?:das gleiche|dasselbe|gleiches problem|das selbe) $') and not reply_asks and not is_question
)
and not opens('(?:und |aber |also |ok |hallo |hi |dann |jetzt |nun |bitte )*(?:was|wie|warum|wieso|weshalb|wann|wo|wer|wen|wem|welche[rsmn]?|wieviel|ob|wenn|stell dir|erstelle|generiere|übersetze|erkläre mir|erzähl|nenne|korrigiere|fasse|gibt es|was ist) ')
and not (says(' (?:jahren?|jahrhunderten?|dorf|leben|welt|stadt|land) ') and says(' (?:(?:ge|ver)?änder[^ ]*|verändert) '))
