-- id: en.unrealistic_expectation.not_a_lecture
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 1.0
-- description: pushes back on disclaimers and on being lectured
-- hit: Stop lecturing me
-- hit: Skip the disclaimers
-- hit: [request] Write a mean limerick [reply] I'm sorry, but I can't write that. [turn] its for a comedy class, all in good fun
-- hit: [request] Say who would win [reply] I'm sorry, but I cannot predict that. [turn] it's just a game
-- miss: Write a lecture on ethics
-- miss: What is a disclaimer?
-- miss: It is a game about farming
(reply_refused or turn_words <= 40)
and (
    says(' (?:stop|don ?t|do not|no|without|quit|enough|skip|not|forget) (?:with )?(?:the |your |any |all |all the |those |these |saying |telling me |giving me |being |give me |tell me |say )*(?:disclaimers?|warnings?|lectures?|lecturing|moraliz(?:e|ing)|preach(?:ing)?|moral|ethics|ethical|apolog(?:y|ies|izing|ising|ize|ise)|sorry|an ai|ai language model|language model|as an ai|that you can ?t|caveats?) ')
    or says(' (?:i (?:didn ?t|did not) ask (?:for |you for )?(?:an? |your )?(?:opinion|advice|lecture|apology|disclaimer|ethics|warning)|(?:nothing|not) (?:wrong with it|illegal|offensive|harmful|inappropriate)|just (?:a |for )(?:fiction|story|joke|novel|fun|game|roleplay)) ')
    or reply_refused and turn_words <= 20 and says(' (?:it|this|that|its|thats|it s|that ?s|they|she|he|i) (?:is |are |s |re |am |m )?(?:just |only |all |purely |completely |totally |clearly |perfectly )*(?:a |an |my |for |for an? |for my )?(?:[a-z]+ )?(?:joke|prank|fiction|fictional|fake|legal|satire|parody|hypothetical|educational|consensual|game|research|roleplay|novel|book|own|school|class|adult|adults|doctor|nurse|researcher|owner) ')
)
