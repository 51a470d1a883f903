-- id: uk.negative_feedback.is_that_all
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: asks scornfully whether that is all or the best
-- hit: це все, що ти вмієш?
-- hit: краще не можеш
-- miss: Це все, дякую
-- miss: Все, що я про нього знаю, добре
turn_words <= 14
and says(' (?:(?:і )?(?:це|тут) (?:і )?(?:все|усе) (?:на )?що (?:ти|ви|можеш|вмієш)|і (?:це )?(?:все|усе) $|краще (?:не можеш|не вмієш|не можна)|не (?:можеш|вмієш) краще|я (?:і )?сам[а]? (?:б )?(?:краще|так))(?: |$)')
and not says(' (?:дякую) ')
