-- id: ru.negative_feedback.is_that_all
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: asks scornfully whether that is all or the best
-- hit: это все что ты умеешь?
-- hit: лучше не можешь
-- miss: Это всё, спасибо
-- miss: Всё, что я о нём знаю, хорошо
turn_words <= 14
and says(' (?:(?:и )?(?:это|эт|тут) (?:и )?(?:всё|все) (?:на )?(?:что|чему) (?:ты|вы|можешь|умеешь)|и (?:это )?(?:всё|все) $|лучше (?:не можешь|не умеешь|нельзя)|не (?:можешь|умеешь) (?:по)?лучше|я (?:и )?сам[а]? (?:бы )?(?:лучше|так))(?: |$)')
and not says(' (?:спасибо) ')
