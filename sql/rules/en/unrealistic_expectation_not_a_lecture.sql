-- id: en.unrealistic_expectation.not_a_lecture
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 1.0
-- description: pushes back on disclaimers and on being lectured
-- hit: Stop lecturing me
-- hit: Skip the disclaimers
-- miss: Write a lecture on ethics
-- miss: What is a disclaimer?
(reply_refused or turn_words <= 40)
and (
    says(' (?:stop|don ?t|do not|no|without|quit|enough|skip|not|forget) (?:with )?(?:the |your |any |all |all the |those |these |saying |telling me |giving me |being |give me |tell me |say )*(?:disclaimers?|warnings?|lectures?|lecturing|moraliz(?:e|ing)|preach(?:ing)?|moral|ethics|ethical|apolog(?:y|ies|izing|ising|ize|ise)|sorry|an ai|ai language model|language model|as an ai|that you can ?t|caveats?) ')
    or says(' (?:i (?:didn ?t|did not) ask (?:for |you for )?(?:an? |your )?(?:opinion|advice|lecture|apology|disclaimer|ethics|warning)|(?:nothing|not) (?:wrong with it|illegal|offensive|harmful|inappropriate)|just (?:a |for )(?:fiction|story|joke|novel|fun|game|roleplay)) ')
)
