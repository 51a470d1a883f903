-- id: any.repeat.from_earlier
-- polarity: dsat
-- kind: ignored
-- weight: 0.8
-- description: a short turn made of the words of an earlier one, later in the chat
-- hit: [request] Plan a weekend in the mountains for two people [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [request] Which boots do I need? [reply] Sturdy ones. [turn] a weekend in the mountains for two
-- hit: [request] Tell me what birds can swim and dive [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [request] How deep? [reply] Ten metres. [turn] what birds can dive and swim
-- miss: [request] Plan a weekend in the mountains [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Which boots do I need for it, and where do I buy them?
-- miss: [request] List five birds [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] Thanks
contained_earlier >= 0.9
and overlap_request < 0.45
and turn_words between 4 and 25
and turn_number > 2
and not repeats_earlier
and not says(' (?:continue|contin[a-z]*|cont|more|another|next|keep|go|finish|new|other|different|part|chapter|step|number|section|again|complete|list|further|weiter|mehr|sigue|continúa|continua|más|suite|encore|дальше|продолжи|продолжай|继续|繼續|계속|続けて|devam|lanjut|lanjutkan|weitere|nog|verder|dalej|kontynuuj|prosegui|ancora|siguiente|próximo|próxima|suivant|nächste|следующий|следующая|ещё|еще|أكمل|اكمل|تابع|كمل|다음|더) ')
