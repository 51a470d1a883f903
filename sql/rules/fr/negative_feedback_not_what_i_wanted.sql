-- id: fr.negative_feedback.not_what_i_wanted
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.5
-- description: says that this is not what was asked for or meant
-- hit: Ce n'est pas ce que j'ai demandé
-- hit: cest pas ce que je voulais
-- hit: ce nest pas ma question
-- hit: Vous ne répondez pas à ma question
-- miss: Qu'est-ce que je dois demander à mon propriétaire ?
-- miss: Mon client dit que ce n'est pas ce qu'il voulait, que lui répondre ?
turn_words <= 80
and (
    says(' pas (?:du tout |vraiment |exactement |tout [aà] fait |[cç]a )*(?:ce que|ce dont|celui que|celle que|ce [aà] quoi) (?:j |je |moi je )(?:ai |avais |te |vous |t |t ai |vous ai |en )*(?:demand[eéè]e?|demander|demande|demandais|voulais|veux|voulu|attendais|attends|cherche|cherchais|besoin|dit|dis|souhaite|souhaitais|parle|parlais|pensais) ')
    or says(' (?:c est|cest|ce n est|ce nest|n est|c [eé]tait) pas (?:[cç]a|cela|ma question|la question|la r[eé]ponse|la bonne r[eé]ponse|le sujet) ')
    or says(' (?:ne |n )?(?:r[eé]ponds|r[eé]pondez|r[eé]pond|as|avez|a) pas (?:r[eé]pondu |compris )?(?:[aà] )?(?:ma (?:question|demande)|la question|ce que je|ma phrase) ')
    or says(' (?:rien [aà] voir|hors sujet|[aà] c[oô]t[eé] de la plaque|pas compris ma|mal compris ma) ')
)
