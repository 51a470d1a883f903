-- id: de.revision.try_again
-- polarity: dsat
-- kind: revision
-- weight: 2.3
-- description: asks for the same once more, or says no to it
-- hit: Versuch es nochmal
-- hit: Noch mal neu
-- hit: Nein, den anderen
-- hit: ich meinte den Fluss, nicht die Stadt
-- hit: Nicht so, mit Schleife statt Rekursion
-- hit: geht so, versuch was anderes
-- miss: Nein danke
-- miss: Noch eine Frage: Wann ist Ostern?
-- miss: [request] Hilf mir beim Kochen [reply] Gern. Hast du einen Ofen? [turn] Nein, nur einen Herd
-- miss: Nicht alle Vögel können fliegen, warum?
-- miss: Mach etwas anderes mit deinem Leben: woher stammt der Spruch?
turn_words <= 50
and (
    opens('(?:nein |nee |aber |ok |okay |gut |super |danke |und |jetzt |nun |bitte |kannst du |könntest du |koenntest du |können sie |könnten sie |kann man |ich möchte |ich will |ich hätte |nur |lieber |dann |das |den text |es |sie |noch |mal |noch mal |nochmal |doch |schreib |schreibe |mach |mache |formulier |formuliere |sag |erkläre |erklär |machen |etwas |ein bisschen |ein wenig |viel |deutlich |die |den |diesen |diese |deine )*(?:versuch|versuche|versuchs|probier|probiere|probiers|überleg|wiederhole|wiederhol|mach|schreib|schreibe) (?:es |das |bitte )*(?:noch ?mal|nochmal|noch einmal|erneut|nochmals|von vorne|$)')
    or opens('(?:bitte )*(?:nochmal|noch mal|noch einmal|erneut) (?:neu|von vorne|von vorn|versuchen|bitte|$)')
    or opens('(?:nein|nee|nö|nicht (?:so|das|die|den|diese[rsn]?)) ') and turn_words <= 25 and not reply_asks
    or opens('(?:nein |aber |sorry |also |nee )*(?:ich (?:meine|meinte|meinte eigentlich|rede|spreche|sprach|wollte sagen)|gemeint (?:war|ist)|damit meinte ich) ')
    or turn_words <= 9 and not is_question and opens('(?:nein |nee |naja |na ja |hm+ |puh |mäh |meh |so lala |geht so |dann |bitte |mal |lieber |nicht mein fall )*(?:probier|probiere|versuch|versuche|mach|mache|gib mir|nimm|schlag|schreib|such) (?:mal |es |bitte |doch |lieber |mir )*(?:(?:was|etwas) (?:anderes|neues|besseres)|ein(?:en|e)? (?:anderen?|anderes|neuen?|neues) (?:vorschlag|version|idee|variante|versuch|text|titel))')
)
and not opens('(?:nein |nee |nö )*(?:nein (?:danke|alles (?:gut|klar)|das war (?:alles|es)|das ist alles|passt|nichts)|nee danke|nicht (?:schlecht|nötig|schlimm|viel|mehr nötig)|danke)')
