-- id: pl.negative_feedback.stop_it
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: tells the assistant to stop, or calls it a liar
-- hit: przestań używać emotek
-- hit: kłamiesz
-- miss: Jak przestać palić?
-- miss: Mój chłopak ciągle kłamie, co robić?
turn_words <= 25
and opens('(?:nie |prosz[eę] |ok |ale )*(?:przesta[nń]|sko[nń]cz (?:z|ju[zż])|do[sś][cć] (?:tych|tego|z)|nie (?:zmy[sś]laj|wymy[sś]laj|k[lł]am|[sś]ciemniaj)|(?:ty )?(?:k[lł]amiesz|zmy[sś]lasz|wymy[sś]lasz|[sś]ciemniasz|halucynujesz)|daruj sobie)(?: |$)')
and not is_question
and not (reply_asks and turn_words <= 2)
