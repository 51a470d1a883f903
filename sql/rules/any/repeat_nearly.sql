-- id: any.repeat.nearly
-- polarity: dsat
-- kind: ignored
-- weight: 0.7
-- description: the last request with a change of spelling, or a word or two, in a longer text
-- hit: [request] Write a short story about a dog who finds an old bone in the garden of a castle [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Write a short tale about a dog who finds an old bone in the garden of a castle
-- hit: [request] Explain to a child of ten years how a heat pump warms a house in winter [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Explain to a child of nine years how a heat pump warms a house in winter
-- miss: [request] Write a short story about a dog [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Now translate it into Welsh
-- miss: [request] Give me three facts about otters [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Give me three facts about otters
edit_request >= 0.85
and not repeats_earlier
and prefix_request < 0.94
and turn_chars between 60 and 600
and length_ratio between 0.8 and 1.25
and not says(' (?:continue|contin[a-z]*|cont|more|another|next|keep|go|finish|new|other|different|part|chapter|step|number|section|again|complete|list|further|weiter|mehr|sigue|continúa|continua|más|suite|encore|дальше|продолжи|продолжай|继续|繼續|계속|続けて|devam|lanjut|lanjutkan|weitere|nog|verder|dalej|kontynuuj|prosegui|ancora|siguiente|próximo|próxima|suivant|nächste|следующий|следующая|ещё|еще|أكمل|اكمل|تابع|كمل|다음|더) ')
and regexp_replace(words, '[0-9]+', '', 'g') <> regexp_replace(request, '[0-9]+', '', 'g')
