-- id: pl.negative_feedback.is_that_all
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: asks scornfully whether that is all or the best
-- hit: to wszystko na co cię stać?
-- hit: nie potrafisz lepiej
-- miss: To wszystko, dzięki
-- miss: Wszystko co o nim wiem to mało
turn_words <= 14
and says(' (?:tylko (?:na )?tyle (?:ci[eę] sta[cć]|potrafisz|umiesz)|(?:to )?(?:wszystko|najlepsze) (?:na )?co (?:ci[eę] sta[cć]|potrafisz|umiesz)|nie (?:potrafisz|umiesz|sta[cć] ci[eę]) (?:na (?:nic |co[sś] )?)?lepie?j?(?:szego)?|sam zrobi[lł]bym lepiej)(?: |$)')
and not says(' (?:dzi[eę]ki) ')
