-- id: pt.negative_feedback.is_that_all
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: asks scornfully whether that is all or the best
-- hit: é só isso que vc sabe fazer?
-- hit: não consegue fazer melhor
-- miss: É só isso, obrigado
-- miss: Tudo que sei dele é pouco
turn_words <= 14
and says(' (?:(?:[eé] )?s[oó] isso(?: mesmo)? (?:que|q) (?:voc[eê]|vc|tu)|(?:[eé] )?s[oó] isso $|isso [eé] (?:tudo|o melhor) (?:que|q)|n[aã]o (?:consegue|sabe) (?:fazer )?(?:nada )?melhor|at[eé] eu fa[cç]o melhor)(?: |$)')
and not says(' (?:obrigad[oa]) ')
