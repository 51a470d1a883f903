-- id: any.repeat.extended
-- polarity: dsat
-- kind: revision
-- also: ignored
-- weight: 2.0
-- description: the last request again with something put at its end, or cut off there
-- hit: [request] Write a short poem about rain [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Write a short poem about rain in the voice of a farmer
-- hit: [request] Draw a floor plan of a small house [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Draw a floor plan of a small house without stairs
-- miss: [request] Write a short poem about rain [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Write a short essay about snow
-- miss: [request] Give me three facts about otters [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Tell me about beavers
prefix_request >= 0.94
and not repeats_earlier
and turn_words >= 4
and (
    (turn_words >= 12 and not says(' (?:continue|contin[a-z]*|cont|another|keep|finish|next|further|more examples|new questions) '))
    or not says(' (?:continue|contin[a-z]*|cont|more|another|next|keep|go|finish|new|other|different|part|chapter|step|number|section|again|complete|list|further|weiter|mehr|sigue|continúa|continua|más|suite|encore|дальше|продолжи|продолжай|继续|繼續|계속|続けて|devam|lanjut|lanjutkan|weitere|nog|verder|dalej|kontynuuj|prosegui|ancora|siguiente|próximo|próxima|suivant|nächste|следующий|следующая|ещё|еще|أكمل|اكمل|تابع|كمل|다음|더) ')
)
