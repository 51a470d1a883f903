-- id: en.negative_feedback.dislikes
-- polarity: dsat
-- kind: negative_feedback
-- also: revision
-- weight: 1.3
-- description: does not like or want what was given
-- hit: I don't like the ending
-- hit: I don't want a list, I want prose
-- miss: What do cats like to eat?
-- miss: She wants to know if I like her
says(' i (?:really |just |still |personally )?(?:don ?t|do not|didn ?t|did not|dislike|hate)(?: really| actually)? (?:like|love|want|need|care|enjoy|agree|buy) ')
or says(' i (?:really )?(?:dislike|hate) (?:it|this|that|these|those|the|your|how) ')
or says(' not (?:a fan|fond|keen|into|convinced|sold) ')
