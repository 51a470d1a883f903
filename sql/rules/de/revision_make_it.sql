-- id: de.revision.make_it
-- polarity: dsat
-- kind: revision
-- weight: 2.3
-- description: asks to make what was given different: shorter, longer, another tone
-- hit: Kürzer bitte
-- hit: Mach es etwas formeller
-- hit: Kannst du das einfacher formulieren?
-- hit: zu lang, kürze es
-- miss: Welcher ist der kürzere Weg nach Ulm?
-- miss: Wie werde ich freundlicher?
turn_words <= 30
and (
    opens('(?:nein |nee |aber |ok |okay |gut |super |danke |und |jetzt |nun |bitte |kannst du |könntest du |koenntest du |können sie |könnten sie |kann man |ich möchte |ich will |ich hätte |nur |lieber |dann |das |den text |es |sie |noch |mal |noch mal |nochmal |doch |schreib |schreibe |mach |mache |formulier |formuliere |sag |erkläre |erklär |machen |etwas |ein bisschen |ein wenig |viel |deutlich |die |den |diesen |diese |deine )*(?:kürzer|kuerzer|kürzere|länger|laenger|längere|ausführlicher|formeller|förmlicher|informeller|lockerer|einfacher|einfachere|natürlicher|professioneller|freundlicher|lustiger|witziger|knapper|prägnanter|verständlicher|klarer|persönlicher|sachlicher|kreativer|emotionaler|menschlicher|höflicher|poetischer|weniger (?:formell|förmlich|steif|lang|kompliziert|werblich)) (?:$|bitte|und|fassen|formulieren|formuliert|machen|schreiben|klingen|als|sein|halten|erklären|ausdrücken|version|text|fassung)')
    or opens('(?:nein |nee |aber |ok |okay |gut |super |danke |und |jetzt |nun |bitte |kannst du |könntest du |koenntest du |können sie |könnten sie |kann man |ich möchte |ich will |ich hätte |nur |lieber |dann |das |den text |es |sie |noch |mal |noch mal |nochmal |doch |schreib |schreibe |mach |mache |formulier |formuliere |sag |erkläre |erklär |machen |etwas |ein bisschen |ein wenig |viel |deutlich |die |den |diesen |diese |deine )*(?:zu |viel zu |immer noch zu |ist zu |ist viel zu |ist mir zu )(?:lang|kurz|formell|förmlich|kompliziert|allgemein|technisch|einfach|steif|salopp|oberflächlich|vage) ')
    or opens('(?:nein |nee |aber |ok |okay |gut |super |danke |und |jetzt |nun |bitte |kannst du |könntest du |koenntest du |können sie |könnten sie |kann man |ich möchte |ich will |ich hätte |nur |lieber |dann |das |den text |es |sie |noch |mal |noch mal |nochmal |doch |schreib |schreibe |mach |mache |formulier |formuliere |sag |erkläre |erklär |machen |etwas |ein bisschen |ein wenig |viel |deutlich |die |den |diesen |diese |deine )*(?:kürze|kürzen|kürz|verkürze|vereinfache|vereinfachen|verlängere|verbessere|verbessern|fass|fasse|straffe) (?:es|das|den text|sie|deine|das ganze|ihn|die antwort|bitte|noch|den)')
    or says(' (?:mach|mache|formulier|formuliere|schreib|schreibe|halte|gestalte) (?:es|das|den text|ihn|sie|das ganze|die) (?:bitte |mal |noch |etwas |ein bisschen |viel )*(?:[a-zäöü]+er|anders|neu|um|weniger [a-z]+) ')
)
and not opens('(?:und |aber |also |ok |hallo |hi |dann |jetzt |nun |bitte )*(?:was|wie|warum|wieso|weshalb|wann|wo|wer|wen|wem|welche[rsmn]?|wieviel|ob|wenn|stell dir|erstelle|generiere|übersetze|erkläre mir|erzähl|nenne|korrigiere|fasse|gibt es|was ist) ')
