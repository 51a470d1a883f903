-- id: de.ignored.unfinished
-- polarity: dsat
-- kind: ignored
-- weight: 2.2
-- description: the reply is not complete, or part of it is missing
-- hit: Das ist nur die Hälfte
-- hit: gib mir den kompletten code
-- hit: hört mittendrin auf
-- hit: Und der Rest?
-- miss: Weiter
-- miss: Wie beende ich mein Studium?
-- miss: Schreib eine Liste unregelmäßiger Verben
turn_words <= 30
and says(' (?:(?:fehlt|fehlen) (?:[^ ]+ ){0,3}(?:hälfte|teil|rest|ende|code|schluss|zweite|letzte)|(?:hälfte|rest|ende|schluss|letzte teil|zweite teil) (?:[^ ]+ ){0,3}(?:fehlt|fehlen)|(?:nur|bloß) (?:die hälfte|den anfang|einen teil)|wo (?:ist|sind|bleibt) (?:der rest|die anderen|das ende|die restlichen|die zweite)|und (?:der rest|die anderen|die restlichen) $|(?:ist|war|wurde|wird|bricht) (?:[^ ]+ ){0,2}(?:unvollständig|abgeschnitten|abgebrochen|nicht (?:fertig|vollständig|komplett)|mittendrin ab)|(?:mitten (?:im satz|drin)|mittendrin) (?:[^ ]+ ){0,2}(?:auf|ab|abgebrochen|aufgehört|abgeschnitten)|(?:gib|schick|zeig|schreib|ich will|ich brauche|brauche|bitte) (?:mir |bitte |mal )*(?:den |die |das )?(?:(?:ganzen|ganze|kompletten|komplette|komplettes|vollständigen|vollständige|gesamten|gesamte) (?:code|text|liste|skript|script|datei|antwort|klasse|programm)))(?: |$)')
