-- id: fr.negative_feedback.stop_it
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: tells the assistant to stop, or calls it a liar
-- hit: arrête de mettre des emojis
-- hit: tu mens
-- miss: Comment arrêter de fumer ?
-- miss: Mon copain ment tout le temps, que faire ?
turn_words <= 25
and opens('(?:non |stp |ok |mais |tu |te )*(?:arr[eê]te(?:z)? (?:de|d|avec)|n invente(?:z)? (?:pas|rien)|invente pas|ne mens pas|mens pas|tu (?:mens|inventes|d[eé]lires|hallucines|racontes n importe quoi|dis n importe quoi)|vous (?:mentez|inventez)|[cç]a suffit|stop aux?)(?: |$)')
and not is_question
and not (reply_asks and turn_words <= 2)
