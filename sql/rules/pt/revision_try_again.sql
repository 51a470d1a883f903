-- id: pt.revision.try_again
-- polarity: dsat
-- kind: revision
-- weight: 2.3
-- description: asks for the same once more, or says no to it
-- hit: Tente de novo
-- hit: faz outra vez
-- hit: Não, o outro
-- hit: eu quis dizer o banco da praça
-- hit: não assim, em lista
-- miss: Não, obrigado
-- miss: Outra pergunta: quando é o carnaval?
-- miss: [request] Me ajuda a cozinhar [reply] Claro. Você tem forno? [turn] Não, só uma panela
-- miss: Não consigo dormir à noite
turn_words <= 50
and (
    opens('(?:n[aã]o |mas |ok |certo |bom |t[aá] |beleza |obrigad[oa] |perfeito |[oó]timo |e |agora |por favor |pfv |pf |voc[eê] |vc |pode |poderia |podes |consegue |quero que |queria que |gostaria que |preciso que |s[oó] |apenas |melhor |ent[aã]o |isso |o texto |a resposta |deixe |deixa |fa[cç]a |torne |fique |ficar |fazer |faz |escreva |um pouco |bem |muito |mais uma vez )*(?:tente|tenta|tentar|fa[cç]a|faz|faça|escreva|escreve|repita|repete|gere|responda|volte) (?:isso |isto |a )*(?:de novo|novamente|outra vez|outra|mais uma vez|do zero|do in[ií]cio|$)')
    or opens('(?:n[aã]o|nn|nope) ') and raw('^ *(?:[Nn][AaãÃ][Oo]+|[Nn]n) ?[,.;:!…\n]') and turn_words <= 25 and not reply_asks
    or opens('n[aã]o (?:o outro|a outra|ess[ea]|assim|est[ea]) ') and not reply_asks and not is_question
    or opens('(?:n[aã]o |mas |eu |desculpe |na verdade )*(?:(?:eu )?(?:quis dizer|me refiro|me referi|estou falando|estava falando|tava falando|queria dizer)) ')
)
and not opens('n[aã]o (?:obrigad[oa]|precisa|tem problema|h[aá] de qu[eê]|sei|entendi|se preocupe|tenho|importa|h[aá] problema) ?')
and not opens('(?:ok |n[aã]o )*(?:e |mas |ent[aã]o |agora |ol[aá] |oi |ok )*(?:o que|que|qual|quais|como|por ?qu[eê]|quando|onde|quem|quant[oa]s?|se|escreva|escreve|crie|cria|gere|imagine|traduza|explique|me (?:fale|diga|conte|explique)|fale|resuma|corrija|liste|elabore|redija) ')
