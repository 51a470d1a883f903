-- id: en.praise.likes
-- polarity: sat
-- kind: praise
-- weight: 3.7
-- description: likes what was given
-- hit: I really like these
-- hit: I love the second one
-- miss: What do people like about jazz?
-- miss: I like it but it is too long
says(' i (?:really |absolutely |just |do |quite |also |am |m |totally )*(?:like|love|loved|liked|loving|liking|enjoy|enjoyed|adore|appreciate|prefer) (?:it|this|that|these|those|them|the|your|all|how|number|option|both|where|what you) ')
and not opens('(?:what|how|do|if|write|who|i (?:would|d|want)) ')
and not says(' (?:but|however|except|though|although|instead|wrong|don ?t like|do not like|didn ?t|not) ')
