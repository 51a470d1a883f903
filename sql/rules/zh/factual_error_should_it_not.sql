-- id: zh.factual_error.should_it_not
-- polarity: dsat
-- kind: factual_error
-- weight: 2.3
-- description: a question of doubt: is it not otherwise?
-- hit: 首都不是堪培拉吗？
-- hit: 难道不应该除以二吗？
-- miss: 秘鲁的首都是利马吗？
-- miss: 这对孩子不是很危险吗？
turn_chars <= 50
and (is_question and says('(?:不是|不應該|不应该|不应|不该|不該|难道|難道|不叫|不在|应该是|應該是).{1,25}(?:吗|嗎|么|吧) $') or opens('(?:难道|難道)'))
and not says('危险|危險|很贵|更好|有害|很难|是不是|太晚|可以|能不能|有没有')
