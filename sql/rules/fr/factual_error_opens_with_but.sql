-- id: fr.factual_error.opens_with_but
-- polarity: dsat
-- kind: factual_error
-- weight: 1.8
-- description: opens with an objection
-- hit: Mais ça ne couvre que le premier cas
-- hit: euh mais il y en a cinq
-- miss: Mais d'abord raconte une blague
-- miss: Maison à vendre : écris l'annonce
turn_words between 3 and 60
and opens('(?:(?:ok|oui|bon|hm+|merci|bien|ah|euh|d accord|certes|ben|bah) )*(?:mais|cependant|par contre|sauf que|attends|attendez|toutefois|pourtant|dommage que) ')
and not opens('(?:[^ ]+ )?(?:mais|attends) (?:avant|d abord|maintenant|et si|raconte|dis moi)(?: |$)')
and not (is_question and opens('(?:[^ ]+ ){1,3}(?:quoi|comment|pourquoi|qui|quel|quelle|quand|si) '))
and not (reply_asks and turn_words <= 12)
and not has_url
