-- id: pt.style.language_or_form
-- polarity: dsat
-- kind: style
-- weight: 2.0
-- description: asks for the reply in another language or form
-- hit: Em português por favor
-- hit: responda em portugues
-- hit: Coloque em uma tabela
-- hit: em forma de lista
-- miss: Como se diz obrigado em português de Portugal?
-- miss: Traduza este e-mail para o inglês: Prezado senhor Lima
-- miss: Traduza para o inglês: você esqueceu o sal
-- miss: [request] Traduza para o inglês: bom dia [reply] Good morning [turn] Agora em francês
turn_words <= 15
and opens('(?:n[aã]o |mas |ok |certo |bom |t[aá] |beleza |obrigad[oa] |perfeito |[oó]timo |e |agora |por favor |pfv |pf |voc[eê] |vc |pode |poderia |podes |consegue |quero que |queria que |gostaria que |preciso que |s[oó] |apenas |melhor |ent[aã]o |isso |o texto |a resposta |deixe |deixa |fa[cç]a |torne |fique |ficar |fazer |faz |escreva |um pouco |bem |muito |mais uma vez )*(?:responda|responde|responder|fale|fala|falar|diga|coloque|coloca|ponha|p[oõ]e|me d[eê]|mostre|tudo|mas|o mesmo|escrever|isso)? ?(?:isso |tudo |me |a resposta )?(?:em|no|na|numa|num|como|para|pra) (?:formato |forma |de |um |uma |o |bom |formato de )*(?:portugu[eê]s|ingl[eê]s|espanhol|franc[eê]s|alem[aã]o|tabela|lista|t[oó]picos|par[aá]grafos?|texto corrido|json|html|markdown|primeira pessoa|terceira pessoa|verso|\d+ (?:palavras|linhas|frases)|uma frase) ')
and not has_url
and not raw('[:：][ \n]*[^ \n][^\n]{3}')
and not (opens('(?:e )?agora (?:em|para|pro) ') and regexp_matches(lower(request), '(?:tradu|translat)'))
