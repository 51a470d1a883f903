-- id: de.unrealistic_expectation.allowed
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 2.0
-- description: gives a reason why a refused request is all right
-- hit: [request] Öffne mein Schloss [reply] Es tut mir leid, aber dabei kann ich nicht helfen. [turn] das ist doch legal, ist mein eigenes schloss
-- hit: [request] Schreib eine Schlägerei [reply] Es tut mir leid, das kann ich nicht schreiben. [turn] ist nur für einen Roman
-- miss: Das ist in meinem Land legal
-- miss: [request] Nenn eine Farbe [reply] Blau. [turn] mein eigenes Hemd
reply_refused
and turn_words <= 40
and (says(' (?:(?:(?:ist|sind|wäre|war|ists) (?:[^ ]+ ){0,5}(?:legal|erlaubt|fiktion|fiktiv|erfunden|roman|spiel|witz|spaß|buch|film|theaterstück|hausaufgabe|referat|forschung|meins|öffentlich|(?:mein|meine|meinem|meiner) (?:eigene[rsmn]?)))|(?:mein|meine|meinem|meiner|meinen) eigene[rsmn]?|(?:nichts|nix|nicht) (?:[^ ]+ ){0,2}(?:illegal(?:es)?|verboten(?:es)?|schlimm(?:es)?|gefährlich(?:es)?|strafbar(?:es)?|böses)|(?:hab|habe|mit) (?:[^ ]+ ){0,2}(?:erlaubnis|genehmigung|recht dazu|das recht)|(?:zu |für )(?:forschungs|bildungs|schulische |schul|übungs)?zwecken?|(?:ist|nur) für (?:die schule|die uni|ein (?:buch|roman|spiel|referat|projekt)|einen (?:roman|film|krimi))) ') or turn_words <= 10 and opens('(?:ach |och |ey |aber |doch |na )*(?:komm(?: schon)?|bitte|stell dich nicht|hab dich nicht|sei nicht so|mach schon|jetzt komm|trotzdem|übertreib nicht|egal) '))
