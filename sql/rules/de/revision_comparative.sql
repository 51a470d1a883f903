-- id: de.revision.comparative
-- polarity: dsat
-- kind: revision
-- weight: 2.2
-- description: asks for something more or less so than what was given
-- hit: irgendwas mutigeres
-- hit: etwas lockerer bitte
-- miss: noch ein Zimmer in Rom suchen
-- miss: Was ist teurer als Gold
turn_words <= 10
and not is_question
and opens('(?:nein |ok |hm+ |und |aber |bitte )*(?:(?:etwas|irgendwas|was|irgendetwas|ein bisschen|bisschen|noch|viel|deutlich|bitte|gern|gerne|lieber|eine|einen|ein|mach|mach es|mach das) )+(?:etwas |was |bitte |viel |noch )*(?:weniger [^ ]+(?:ig|lich|isch|iv|al|end|haft|ell|är|ös|ar|ert)(?:es|e|er|en)?|[^ ]{3,}er(?:es|e|en)?)(?: bitte)?(?: sein| klingen| haben)?(?: $|$)(?: |$)')
and not opens('(?:und |jetzt |bitte |ok |hallo )*(?:was|wie|warum|wieso|wann|wo|wer|welche[rsmn]?|schreib(?:e)? (?:mir )?(?:ein|eine|einen)|erstelle|generiere|übersetze|erkläre|erzähl|nenne|fasse|erfinde|gib mir (?:ein|eine|einen)) ')
and not reply_asks
and not (opens('(?:ich will|ich möchte) ') and says(' (?:zum|zur|für) '))
and not says(' (?:weiter|wieder|oder|aber|immer|unter|über|hier|einer|meiner|deiner|dieser|jeder|später|früher|bilder|wörter|kinder|länder|besser|fehler|sommer|winter|wasser|zimmer|lehrer|schüler|nummer|computer|roboter|keiner|leider|er|muster|filter|titel|bruder|mutter|vater|verfahren|moderne?|beispiele?r?) (?:$|bitte|sein|haben)')
