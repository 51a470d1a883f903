-- id: pt.unrealistic_expectation.allowed
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 2.0
-- description: gives a reason why a refused request is all right
-- hit: [request] Abra o meu cadeado [reply] Desculpe, mas não posso ajudar com isso. [turn] mas é permitido, o cadeado é meu próprio
-- hit: [request] Escreva uma briga [reply] Desculpe, mas não posso escrever isso. [turn] é só ficção para um romance
-- miss: Isso é permitido no meu país
-- miss: [request] Diga uma cor [reply] Azul. [turn] é a minha própria camisa
reply_refused
and turn_words <= 40
and (says(' (?:(?:[eé]|s[aã]o|isso [eé]|foi|seria) (?:(?:s[oó]|apenas|tudo|totalmente|uma?|parte de|para|pra|de|do|da|meu|minha) )*(?:legal|permitido|fic[cç][aã]o|fict[ií]ci[oa]|brincadeira|jogo|romance|livro|filme|trabalho|pesquisa|educativo|pr[oó]pri[oa]|meu|minha|p[uú]blic[oa]|escola|faculdade)|(?:meu|minha|meus|minhas) pr[oó]pri[oa]s?|n[aã]o (?:[eé]|tem|h[aá]|estou fazendo|to fazendo|vou) (?:[^ ]+ ){0,3}(?:nada|ilegal|errado|crime|perigoso|proibido|mal)|(?:tenho|com) (?:o |a )?(?:permiss[aã]o|direito|autoriza[cç][aã]o)|fins (?:educativos|educacionais|acad[eê]micos|de pesquisa|de estudo)) ') or turn_words <= 10 and opens('(?:ah |ai |mas |po |p[oô] |qual [eé] )*(?:vai|vamos|por favor|pfv|deixa disso|n[aã]o seja (?:chat[oa]|assim)|para com isso|s[oó] (?:me )?(?:fala|diz)|fala logo|inventa|que exagero|mesmo assim) '))
