-- id: any.repeat.shared
-- polarity: dsat
-- kind: ignored
-- weight: 0.8
-- description: about half of the words, and of the letters, of the last request come again
-- hit: [request] Plan a trip to the lake for two people with a dog [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] I need a trip to the lake for two persons and a dog
-- hit: [request] Which plants grow well in the shade of a wall? [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] I asked which plants do grow in the shade near a wall
-- miss: [request] Plan a trip to the lake for two people [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Which shoes do I need?
-- miss: [request] Give me three facts about otters [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] continue
overlap_request between 0.4 and 0.6
and edit_request >= 0.5
and prefix_request < 0.2
and not repeats_earlier
and turn_chars > 40
and turn_words <= 120
and not says(' (?:continue|contin[a-z]*|cont|more|another|next|keep|go|finish|new|other|different|part|chapter|step|number|section|again|complete|list|further|weiter|mehr|sigue|continúa|continua|más|suite|encore|дальше|продолжи|продолжай|继续|繼續|계속|続けて|devam|lanjut|lanjutkan|weitere|nog|verder|dalej|kontynuuj|prosegui|ancora|siguiente|próximo|próxima|suivant|nächste|следующий|следующая|ещё|еще|أكمل|اكمل|تابع|كمل|다음|더) ')
