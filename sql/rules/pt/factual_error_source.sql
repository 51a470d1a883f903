-- id: pt.factual_error.source
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: asks where that comes from, or finds it nowhere
-- hit: de onde vc tirou isso?
-- hit: não achei isso em lugar nenhum
-- miss: De onde a planta tira a água?
-- miss: Não acho minhas chaves
turn_words <= 20
and says(' (?:qual (?:[eé] )?(?:a|sua|tua) fonte|de onde (?:voc[eê] |vc )?(?:tirou|tira|saiu) (?:isso|essa)|quem (?:te )?disse isso|n[aã]o (?:acho|achei|encontro|encontrei) (?:isso |nada )?(?:em )?(?:lugar nenhum|nenhum lugar|canto nenhum))(?: |$)')
and not says(' (?:minhas) ')
