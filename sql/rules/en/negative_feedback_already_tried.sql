-- id: en.negative_feedback.already_tried
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: what was proposed was done before and did not help
-- hit: I already tried that
-- hit: Yeah, I've already done all of this
-- hit: but I already checked that, it makes no difference
-- hit: already did that
-- hit: ive already checked all of it
-- miss: I already have flour and eggs, what can I bake?
-- miss: I just tried sushi for the first time, which rolls should I order next?
-- miss: Have I already done enough steps for today?
-- miss: Already in 1900 people tried this, is it so?
turn_words <= 30
and opens('(?:but |no |well |yeah |yes |ok |hmm |sorry |and )*(?:i(?: ?ve| have| d)? )?(?:already )(?:tried|did|done|checked|restarted|reinstalled|installed|updated|tested|seen|read|know|knew) (?:all |both )?(?:of )?(?:that|this|it|those|these|them|everything|both) ')
and not is_question
