-- id: any.repeat.exact_short
-- polarity: dsat
-- kind: ignored
-- weight: 1.0
-- description: a very short turn said twice that is no call to go on
-- hit: [request] octopus facts [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] octopus facts
-- hit: [request] Summer haiku [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] summer haiku
-- miss: [request] continue [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] continue
-- miss: [request] octopus facts [reply] Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for. Here is a first draft of what you asked for.  [turn] squid facts
repeats_earlier
and turn_words < 3
and not says(' (?:continue|continuar|contin[a-z]*|cont|go|next|more|yes|ok|okay|no|keep|on|resume|proceed|weiter|continua|continúa|sigue|siga|suite|继续|繼續|계속|続けて|dalej|devam|продолжай|продолжи|ya|si|sí|ja|oui|go ahead|y|n|a|b|c|d|ls|pwd|hi|hello|thanks|thank you|done|start) ')
