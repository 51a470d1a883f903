-- id: fr.factual_error.should_it_not
-- polarity: dsat
-- kind: factual_error
-- weight: 1.4
-- description: a question of doubt: is it not otherwise?
-- hit: La capitale n'est-elle pas Canberra ?
-- hit: mais ce n'est pas plutôt en 1958 ?
-- hit: Les Suisses n'ont-ils pas quatre langues ?
-- miss: Pourquoi n'y a-t-il pas de marées ?
-- miss: Ce n'est pas dangereux ?
turn_words <= 25
and is_question
and says(' (?:n (?:est|a|avait|[eé]tait|y a|aurait) (?:t )?(?:ce|il|elle|on) pas|n (?:ont|avaient|[eé]taient) (?:t )?(?:ils|elles) pas|ne (?:serait|devrait|faudrait|faut|sont|seraient|devraient|s agit|doit) (?:t )?(?:ce|il|elle|ils|elles|on) pas|(?:ce n est|ce n [eé]tait|ce serait|c est|c [eé]tait|ne serait ce) pas plut[oô]t) ')
and not opens('(?:et |mais |alors )*(?:pourquoi|comment|que|qu|quand|qui|o[uù]|quels?|quelles?) ')
and not says(' (?:pas|plut[oô]t) (?:dangereux|grave|cher|possible|mieux|trop) ')
