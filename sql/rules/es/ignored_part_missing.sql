-- id: es.ignored.part_missing
-- polarity: dsat
-- kind: ignored
-- weight: 2.0
-- description: asks where a part of the text is: sources, paragraphs, accents
-- hit: ¿y los ejemplos?
-- hit: ¿dónde quedaron los párrafos?
-- miss: ¿Dónde está Perú?
-- miss: Y los ejemplos de la vida real ayudan a aprender mejor
turn_words <= 7
and opens('(?:pero |no |oye )*(?:d[oó]nde|onde|y) (?:est[aá]n?|quedaron|quedó|est[aá]|pusiste)? ?(?:los |las |el |la |mis )?(?:acentos|tildes|signos|p[aá]rrafos|fuentes|referencias|citas|ejemplos?|t[ií]tulos?|rimas?|firma|conclusi[oó]n|introducci[oó]n|emojis|comentarios|links?|enlaces|im[aá]gen(?:es)?|tabla)(?: vergeten| olvid[^ ]*| oubli[^ ]*| nicht| bitte| por favor| stp)* $')
and not reply_asks
