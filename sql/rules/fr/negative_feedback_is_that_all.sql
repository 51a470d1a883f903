-- id: fr.negative_feedback.is_that_all
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: asks scornfully whether that is all or the best
-- hit: c'est tout ce que tu sais faire ?
-- hit: tu peux pas faire mieux
-- miss: C'est tout, merci
-- miss: Tout ce que je sais de lui est peu
turn_words <= 14
and says(' (?:(?:c est|cest) tout (?:ce que|c que|ce qu) (?:tu|t|vous)|c est (?:le mieux|ton mieux)|tu (?:peux|sais) (?:pas |rien )?(?:faire )?mieux (?:que [cç]a)?|tu peux pas faire mieux|m[eê]me moi je fais mieux)(?: |$)')
and not says(' (?:merci) ')
