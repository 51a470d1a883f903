-- id: any.repeat.reworded
-- polarity: dsat
-- kind: ignored
-- weight: 1.5
-- description: most words of the last request come again in another order
-- hit: [request] What is the fastest way to learn to read music [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Tell me the fastest way to learn to read music
-- hit: [request] Explain to me how a heat pump works in winter [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] how a heat pump works in winter, explain to me please
-- miss: [request] What is the fastest way to learn to read music? [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Who built the first piano?
-- miss: [request] Write a page on the history of tea [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Write a page on the history of coffee
overlap_request >= 0.6
and prefix_request < 0.2
and not repeats_earlier
and turn_words >= 5
and not says(' (?:continue|contin[a-z]*|cont|more|another|next|keep|go|finish|new|other|different|part|chapter|step|number|section|again|complete|list|further|weiter|mehr|sigue|continúa|continua|más|suite|encore|дальше|продолжи|продолжай|继续|繼續|계속|続けて|devam|lanjut|lanjutkan|weitere|nog|verder|dalej|kontynuuj|prosegui|ancora|siguiente|próximo|próxima|suivant|nächste|следующий|следующая|ещё|еще|أكمل|اكمل|تابع|كمل|다음|더) ')
