-- id: any.repeat.exact
-- polarity: dsat
-- kind: ignored
-- weight: 2.2
-- description: an earlier turn once more, word for word
-- hit: [request] Give me three facts about otters [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Give me three facts about otters
-- hit: [request] Which moons of Jupiter are the largest? [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] which moons of jupiter are the largest
-- miss: [request] Give me three facts about otters [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Give me a recipe for soup
-- miss: [request] keep going with it [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] keep going with it
repeats_earlier
and turn_words >= 3
and (
    (turn_words >= 10 and not says(' (?:continue|contin[a-z]*|cont|another|keep|finish|next|further|more examples|new questions) '))
    or not says(' (?:continue|contin[a-z]*|cont|more|another|next|keep|go|finish|new|other|different|part|chapter|step|number|section|again|complete|list|further|weiter|mehr|sigue|continúa|continua|más|suite|encore|дальше|продолжи|продолжай|继续|繼續|계속|続けて|devam|lanjut|lanjutkan|weitere|nog|verder|dalej|kontynuuj|prosegui|ancora|siguiente|próximo|próxima|suivant|nächste|следующий|следующая|ещё|еще|أكمل|اكمل|تابع|كمل|다음|더) ')
)
