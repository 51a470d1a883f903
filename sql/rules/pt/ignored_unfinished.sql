-- id: pt.ignored.unfinished
-- polarity: dsat
-- kind: ignored
-- weight: 2.2
-- description: the reply is not complete, or part of it is missing
-- hit: Só veio a metade
-- hit: manda o codigo completo
-- hit: parou no meio
-- hit: E o resto?
-- miss: Continue
-- miss: Como termino os meus estudos?
-- miss: Escreva uma lista de verbos irregulares
turn_words <= 30
and says(' (?:(?:falta|faltam|faltou|faltando) (?:[^ ]+ ){0,2}(?:metade|uma parte|parte|resto|o final|c[oó]digo|a segunda|a [uú]ltima)|(?:s[oó]|somente|apenas) (?:(?:me |voc[eê] |vc |colocou|deu|fez|escreveu|mandou|tem|veio|mostrou|apareceu) ?)+(?:a )?(?:metade|uma parte|o come[cç]o|um peda[cç]o)|(?:cad[eê]|onde (?:est[aá]|t[aá])|kd) (?:o |a |os |as )?(?:resto|restante|outros?|outras?|final|outra)|e (?:o resto|o restante|os outros|as outras|os demais|as demais) $|(?:t[aá]|est[aá]|ficou|veio|saiu) (?:incomplet[oa]|cortad[oa]|pela metade|faltando)|(?:n[aã]o (?:est[aá]|t[aá]|veio|terminou|acabou)) (?:tudo |o |a )?(?:complet[oa]|tudo|texto|c[oó]digo|inteir[oa])|(?:parou|cortou|travou) (?:no meio|na metade|pela metade)|(?:manda|mande|me d[aáeê]|quero|preciso|coloca|escreve|mostra|passa|envia|envie)(?: d[oa])? (?:todo |o |a )*(?:c[oó]digo|texto|resposta|lista|arquivo|script|documento)? ?(?:complet[oa]|inteir[oa]|por completo|na [ií]ntegra))(?: |$)')
