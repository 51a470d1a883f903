-- id: de.style.make_it
-- polarity: dsat
-- kind: style
-- weight: 2.3
-- description: asks for another length or tone, or says that those given do not fit
-- hit: Kürzer bitte
-- hit: Mach es etwas formeller
-- hit: Kannst du das einfacher formulieren?
-- hit: zu lang, kürze es
-- hit: Die Aufgaben sind für Grundschüler zu schwer
-- hit: das sind nicht genug Wörter
-- hit: Klingt viel zu förmlich
-- hit: viel zu überladen, streich die Hälfte
-- hit: das ist mir zu düster
-- hit: schreib noch etwas mehr
-- hit: lass es fröhlich enden
-- miss: Welcher ist der kürzere Weg nach Ulm?
-- miss: Wie werde ich freundlicher?
-- miss: Mein Koffer ist zu schwer für den Flug, was tun?
-- miss: Zu spät zum Buchen, was nun?
-- miss: Ich bin zu Hause
-- miss: Wo lerne ich noch etwas mehr Physik?
turn_words <= 30
and (
    opens('(?:nein |nee |aber |ok |okay |gut |super |danke |und |jetzt |nun |bitte |kannst du |könntest du |koenntest du |können sie |könnten sie |kann man |ich möchte |ich will |ich hätte |nur |lieber |dann |das |den text |es |sie |noch |mal |noch mal |nochmal |doch |schreib |schreibe |mach |mache |formulier |formuliere |sag |erkläre |erklär |machen |etwas |ein bisschen |ein wenig |viel |deutlich |die |den |diesen |diese |deine )*(?:kürzer|kuerzer|kürzere|länger|laenger|längere|ausführlicher|formeller|förmlicher|informeller|lockerer|einfacher|einfachere|natürlicher|professioneller|freundlicher|lustiger|witziger|knapper|prägnanter|verständlicher|klarer|persönlicher|sachlicher|kreativer|emotionaler|menschlicher|höflicher|poetischer|weniger (?:formell|förmlich|steif|lang|kompliziert|werblich)) (?:$|bitte|und|fassen|formulieren|formuliert|machen|schreiben|klingen|als|sein|halten|erklären|ausdrücken|version|text|fassung)')
    or opens('(?:nein |aber |ok |danke |hm+ |leider |also |das |es |dies |der text |die antwort |deine antwort |die erklärung |die geschichte |das gedicht |die fragen? |die aufgaben? |der brief |die mail |der titel |der ton |die sprache |ist |sind |war |klingt |klingen |wirkt |liest sich |mir |noch |immer |für (?:kinder|anfänger|schüler|grundschüler|laien|mich) |viel |etwas |ein bisschen |ein wenig |doch )*zu (?:lang|kurz|formell|förmlich|kompliziert|technisch|einfach|simpel|leicht|schwer|schwierig|steif|salopp|locker|trocken|offensichtlich|banal|kitschig|kindisch|werblich|geschwollen|umgangssprachlich|wissenschaftlich|wenige? (?:wörter|text)|viele? (?:wörter|text)) ')
    or says(' (?:nicht genug|noch keine \d+|zu wenige?) (?:wörter|worte|zeilen|seiten|zeichen) ')
    or opens('(?:nein |nee |aber |ok |okay |gut |super |danke |und |jetzt |nun |bitte |kannst du |könntest du |koenntest du |können sie |könnten sie |kann man |ich möchte |ich will |ich hätte |nur |lieber |dann |das |den text |es |sie |noch |mal |noch mal |nochmal |doch |schreib |schreibe |mach |mache |formulier |formuliere |sag |erkläre |erklär |machen |etwas |ein bisschen |ein wenig |viel |deutlich |die |den |diesen |diese |deine )*(?:kürze|kürzen|kürz|verkürze|vereinfache|vereinfachen|verlängere|verbessere|verbessern|fass|fasse|straffe) (?:es|das|den text|sie|deine|das ganze|ihn|die antwort|bitte|noch|den)')
    or says(' (?:mach|mache|formulier|formuliere|schreib|schreibe|halte|gestalte) (?:es|das|den text|ihn|sie|das ganze|die) (?:bitte |mal |noch |etwas |ein bisschen |viel )*(?:[a-zäöü]+er|anders|neu|um|weniger [a-z]+) ')
    or turn_words <= 8 and opens('(?:nein |aber |das |es |ist |der text |die antwort |klingt |wirkt |viel |etwas |ein bisschen |leider |noch |immer |mir )*zu [^ ]+ (?:mach|streich|nimm|kürz|locker|schreib|reduzier|entschärf|bitte |vereinfach)') and not is_question
    or turn_words <= 5 and not is_question and opens('(?:das |es |ist |ist mir |war |klingt |wirkt |mir |noch |immer |viel |etwas |ein bisschen |leider |aber |der text |die antwort )*zu [^ ]+ $') and not says(' zu (?:hause|spät|zweit|dritt|viert|fuß|ende|zeit|recht|hilfe|verkaufen|mir|dir|ihm|ihr|uns|hoch|gut|schön) ')
    or turn_words <= 14 and not is_question and (opens('(?:bitte |ok |und |aber )*(?:schreib|schreibe|mach|erzähl)(?: da| hier| bitte| mal)* (?:noch )?(?:etwas|ein bisschen|ein wenig|viel) mehr ') or says(' lass (?:es|sie|ihn|das|die geschichte) [^ ]+ (?:enden|ausgehen|klingen|wirken) '))
)
and not opens('(?:und |aber |also |ok |hallo |hi |dann |jetzt |nun |bitte )*(?:was|wie|warum|wieso|weshalb|wann|wo|wer|wen|wem|welche[rsmn]?|wieviel|ob|wenn|stell dir|erstelle|generiere|übersetze|erkläre mir|erzähl|nenne|korrigiere|fasse|gibt es|was ist) ')
