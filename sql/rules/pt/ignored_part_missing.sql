-- id: pt.ignored.part_missing
-- polarity: dsat
-- kind: ignored
-- weight: 2.0
-- description: asks where a part of the text is: sources, paragraphs, accents
-- hit: cadê as fontes
-- hit: faltou a introdução
-- miss: Onde fica o meu hotel
-- miss: E os exemplos da vida ajudam a aprender muito
turn_words <= 7
and opens('(?:mas |no |vc |voc[eê] )*(?:cad[eê]|kd|onde (?:est[aã]o|t[aã]o|est[aá]|t[aá])|faltou|faltaram|e) (?:os |as |o |a |meus )?(?:acentos|v[ií]rgulas|par[aá]grafos|fontes|refer[eê]ncias|cita[cç][oõ]es|exemplos?|t[ií]tulos?|rimas?|assinatura|conclus[aã]o|introdu[cç][aã]o|emojis|coment[aá]rios|links?|imagem|imagens|tabela)(?: vergeten| olvid[^ ]*| oubli[^ ]*| nicht| bitte| por favor| stp)* $')
and not reply_asks
