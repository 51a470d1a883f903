-- id: pt.ignored.again
-- polarity: dsat
-- kind: ignored
-- weight: 2.2
-- description: says that the reply does again what it should not
-- hit: de novo escreveu sobre o cachorro
-- hit: continua usando essa palavra
-- miss: de novo na praia com a família, que lindo
-- miss: Oi de novo
turn_words between 4 and 18
and not is_question
and not reply_asks
and opens('(?:mas |n[aã]o |e )*(?:de novo|outra vez|novamente|continua|continuou|segue|ainda) (?:voc[eê] |vc |me |o |a |com )*(?:colocou|colocando|botou|fez|fazendo|escreveu|escrevendo|usou|usando|disse|repetiu|repetindo|falou|falando|errou|mudou|p[oô]s|deu|mesm[oa])(?: |$)')
and not says(' (?:pergunta|praia) ')
