-- id: uk.ignored.again
-- polarity: dsat
-- kind: ignored
-- weight: 2.2
-- description: says that the reply does again what it should not
-- hit: знову написав про собаку
-- hit: знову використовуєш це слово
-- miss: знову понеділок
-- miss: Привіт знову
turn_words between 4 and 18
and not is_question
and not reply_asks
and opens('(?:але |ні |і |ти )*(?:знову|все ще|досі|як і раніше) (?:ти |ви |ці |ця |цей |ті ж |в |у |про |з |у тебе )*(?:[^ ]+(?:в|ла|ли|єш|иш|ете|ите)|ці|ця|цей|ті ж|[^ ]+і|[^ ]+и)(?: |$)')
and not says(' (?:питання) ')
