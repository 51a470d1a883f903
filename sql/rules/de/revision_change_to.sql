-- id: de.revision.change_to
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: asks to rewrite, change, take out or leave out part of what was given
-- hit: Ändere den Namen in Jonas
-- hit: schreib es um
-- hit: Lass den letzten Absatz weg
-- hit: Dasselbe ohne Emojis
-- hit: bitte ohne das Wort Sommer
-- hit: lass die Anrede weg
-- miss: Wie wechsle ich einen Reifen?
-- miss: Schreibe folgenden Text um:
-- miss: Wie entferne ich Rotweinflecken?
-- miss: Lass uns über Vulkane reden
-- miss: Kein Problem
-- miss: Das gleiche für die zweite Tabelle
-- miss: Ohne Zweifel ein guter Plan
-- miss: Ohne Gluten und ohne Laktose, welches Frühstück empfiehlst du?
-- miss: Lass uns über Musik reden
turn_words <= 40
and (
    opens('(?:nein |nee |aber |ok |okay |gut |super |danke |und |jetzt |nun |bitte |kannst du |könntest du |koenntest du |können sie |könnten sie |kann man |ich möchte |ich will |ich hätte |nur |lieber |dann |das |den text |es |sie |noch |mal |noch mal |nochmal |doch |schreib |schreibe |mach |mache |formulier |formuliere |sag |erkläre |erklär |machen |etwas |ein bisschen |ein wenig |viel |deutlich |die |den |diesen |diese |deine )*(?:änder|ändere|aendere|ändern|ersetze|ersetz|ersetzen|tausche|tausch|streiche|streich|entferne|entfern|entfernen|lösche|lösch|löschen|überarbeite|überarbeiten|korrigier das|korrigiere das|verbesser|wiederhole (?:es|das)|umformulieren|umschreiben|anpassen|pass|passe|lass|lasse|nimm) (?:[a-zäöüß0-9]+ ){0,12}')
    or opens('(?:nein |nee |aber |ok |okay |gut |super |danke |und |jetzt |nun |bitte |kannst du |könntest du |koenntest du |können sie |könnten sie |kann man |ich möchte |ich will |ich hätte |nur |lieber |dann |das |den text |es |sie |noch |mal |noch mal |nochmal |doch |schreib |schreibe |mach |mache |formulier |formuliere |sag |erkläre |erklär |machen |etwas |ein bisschen |ein wenig |viel |deutlich |die |den |diesen |diese |deine )*(?:um|neu|anders|noch einmal|nochmal|noch mal) (?:$|schreiben|formulieren|und|aber|ohne|mit)')
    or says(' (?:schreib|schreibe|formulier|formuliere|stell|bau|mach) (?:es|das|den text|den satz|ihn|sie|alles|das ganze|den code) (?:bitte |mal |noch |so |komplett )*(?:um|neu|anders) ')
    or says(' (?:schreib|schreibe|bau|baue|stell|stelle) (?:[a-zäöüß]+ ){1,4}um | (?:mach|mache) (?:das|es|alles) (?:bitte |wieder )*rückgängig ')
    or opens('(?:nein |nee |aber |ok |okay |gut |super |danke |und |jetzt |nun |bitte |kannst du |könntest du |koenntest du |können sie |könnten sie |kann man |ich möchte |ich will |ich hätte |nur |lieber |dann |das |den text |es |sie |noch |mal |noch mal |nochmal |doch |schreib |schreibe |mach |mache |formulier |formuliere |sag |erkläre |erklär |machen |etwas |ein bisschen |ein wenig |viel |deutlich |die |den |diesen |diese |deine )*(?:dasselbe|das gleiche|das selbe|gleicher text|nochmal|noch einmal|noch mal) (?:bitte |jetzt )*(?:ohne|(?:aber |nur )+(?:ohne|mit|auf|in|als|für)) ')
    or opens('(?:nein |nee |aber |ok |okay |gut |super |danke |und |jetzt |nun |bitte |kannst du |könntest du |koenntest du |können sie |könnten sie |kann man |ich möchte |ich will |ich hätte |nur |lieber |dann |das |den text |es |sie |noch |mal |noch mal |nochmal |doch |schreib |schreibe |mach |mache |formulier |formuliere |sag |erkläre |erklär |machen |etwas |ein bisschen |ein wenig |viel |deutlich |die |den |diesen |diese |deine )*(?:ohne|keine|kein) (?:die |das |den )?(?:[a-zäöüß]+) (?:$|bitte|und|mehr|verwenden|im text|darin)')
    or says(' (?:statt|anstatt|anstelle) (?:dessen|davon) ')
    or turn_words <= 7 and opens('(?:nein |nee |aber |ok |gut |danke |und |jetzt |bitte |nur |lieber |dann |nochmal |noch mal |dasselbe |das gleiche |das ganze )*ohne (?:[^ ]+ ){1,5}$') and not is_question
    or turn_words <= 14 and not is_question and opens('(?:nein |ok |bitte |und )*(?:nimm (?:[^ ]+ ){1,4}(?:raus|heraus|weg)|lass (?:[^ ]+ ){1,4}(?:weg|raus)|hau (?:[^ ]+ ){1,4}raus|schmeiß (?:[^ ]+ ){1,4}raus|mach (?:[^ ]+ ){1,4}(?:weg|raus)|streich|entfern) ') and not says(' (?:uns|mich|mir) ')
    or turn_words <= 20 and not is_question and opens('(?:[^ ]+ ){2,7}und (?:[^ ]+ ){1,4}(?:kann weg|muss weg|soll weg|raus|rausnehmen|streichen|weglassen)')
)
and not opens('(?:und |aber |also |ok |hallo |hi |dann |jetzt |nun |bitte )*(?:was|wie|warum|wieso|weshalb|wann|wo|wer|wen|wem|welche[rsmn]?|wieviel|ob|wenn|stell dir|erstelle|generiere|übersetze|erkläre mir|erzähl|nenne|korrigiere|fasse|gibt es|was ist) ')
and not says(' (?:folgenden|folgende|folgendes|folgender|los) ')
and not opens('(?:ok |gut |ja |nein )*(?:lass (?:uns|mich)|kein problem|keine (?:ahnung|sorge|frage|angst)) ')
and not opens('(?:ok |ja |also )*ohne (?:zweifel|witz|scherz|spaß|mich|problem|probleme) ')
and not (is_question and turn_words > 6 and opens('(?:ohne) '))
