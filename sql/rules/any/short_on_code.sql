-- id: any.short.on_code
-- polarity: dsat
-- kind: revision
-- weight: 1.1
-- yields: sat
-- description: a short statement about the code just given
-- hit: [request] Write a loop over the names [reply] ```python\nfor name in names:\n    print(name)\n``` [turn] print each name in names twice
-- hit: [request] Write a page with a button [reply] ```html\n<button class="wide">Send</button>\n``` [turn] the button class is not wide
-- miss: [request] Write a loop [reply] ```python\nfor i in xs:\n    print(i)\n``` [turn] Now explain recursion to a child
-- miss: [request] Tell me a story [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] And then what happens?
overlap_reply >= 0.6
and reply_has_code
and turn_words between 4 and 20
and not is_question
and not has_error
and not says(' (?:continue|contin[a-z]*|cont|more|another|next|keep|go|finish|new|other|different|part|chapter|step|number|section|again|complete|list|further|weiter|mehr|sigue|continúa|continua|más|suite|encore|дальше|продолжи|продолжай|继续|繼續|계속|続けて|devam|lanjut|lanjutkan|weitere|nog|verder|dalej|kontynuuj|prosegui|ancora|siguiente|próximo|próxima|suivant|nächste|следующий|следующая|ещё|еще|أكمل|اكمل|تابع|كمل|다음|더) ')
and not opens('(?:how|what|why|where|when|which|write|create|explain|can|could|define|implement|generate|give|show|tell|javascript|i want|i need|list|describe|make a|is|are|do|does) ')
