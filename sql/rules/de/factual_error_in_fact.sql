-- id: de.factual_error.in_fact
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: corrects a fact of the reply: this and not that, in fact, as far as I know
-- hit: Das war 1905 und nicht 1903
-- hit: Soweit ich weiß war er Schweizer
-- hit: in meinem Schulbuch steht etwas anderes
-- miss: Ich glaube es ist Zeit zu schlafen, erzähl was
-- miss: Sind es 5 oder 6?
turn_words <= 25
and (
    says(' (?:war|waren|ist|sind) (?:[^ ]+ ){0,4}\d[^ ]* (?:und )?nicht (?:erst |schon )?\d[^ ]* | nicht \d[^ ]* sondern \d[^ ]* | war (?:doch |aber |das doch |das aber |es doch |es aber ){1,2}(?:erst |schon )?(?:im jahr )?\d[^ ]* ')
    or opens('(?:nein |aber |hm+ )*(?:eigentlich|tatsächlich|in wirklichkeit|meines wissens|soweit ich weiß|laut (?:wikipedia|meinem buch)|ich (?:dachte|glaube|meine)|ich war der meinung)(?: dass)? (?:[^ ]+ ){0,5}(?:war|waren|ist|sind|heißt|hieß|wurde|gibt es|hat) ')
    or turn_words <= 14 and (says(' (?:(?:in|im|mein|laut|bei) (?:[^ ]+ )?(?:buch|lexikon|internet|wikipedia|google|schulbuch|lehrbuch|lehrer|duden) (?:[^ ]+ ){0,3}(?:anders|anderes?|anderer|andere|das gegenteil))(?: |$)') or opens('(?:nein |aber )?(?:prüf|prüfe|überprüf|überprüfe|check|schau|guck|informier) (?:das |es |bitte |mal |dich |noch |nochmal )+(?:nach|genau|nochmal|denn|weil|$)(?: |$)'))
)
and not is_question
and not reply_asks
and not opens('ich (?:glaube|meine) (?:es|das) ist (?:zeit|gut|besser) ')
and not opens('(?:und |jetzt |bitte |ok |hallo )*(?:was|wie|warum|wieso|wann|wo|wer|welche[rsmn]?|schreib(?:e)? (?:mir )?(?:ein|eine|einen)|erstelle|generiere|übersetze|erkläre|erzähl|nenne|fasse|erfinde|gib mir (?:ein|eine|einen)) ')
