-- id: es.negative_feedback.is_that_all
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: asks scornfully whether that is all or the best
-- hit: ¿eso es todo lo que sabes hacer?
-- hit: no puedes hacer algo mejor
-- miss: Eso es todo, gracias
-- miss: Todo lo que sé de él es poco
turn_words <= 14
and says(' (?:(?:eso|es|esto) (?:es )?(?:todo|lo mejor) (?:lo )?que (?:tienes|puedes|sabes|hay)|(?:es|eso es) (?:lo mejor|todo) $|no (?:puedes|sabes) (?:hacer )?(?:nada |algo )?mejor|para eso (?:te )?pago|hasta yo lo hago mejor)(?: |$)')
and not says(' (?:gracias) ')
