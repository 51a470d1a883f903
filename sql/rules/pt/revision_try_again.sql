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
-- hit: muito fraco, tenta outra vez
-- hit: hum, sugere algo diferente
-- hit: de novo
-- miss: Não, obrigado
-- miss: Outra pergunta: quando é o carnaval?
-- miss: [request] Me ajuda a cozinhar [reply] Claro. Você tem forno? [turn] Não, só uma panela
-- miss: Não consigo dormir à noite
-- miss: Ele errou o pênalti: faço o quê, ele bate de novo?
-- miss: Quero outra coisa da vida: como mudo de carreira?
-- miss: Escreva uma cena em que o chefe grita: faça de novo!
turn_words <= 50
and (
    opens('(?:n[aã]o |mas |ok |certo |bom |t[aá] |beleza |obrigad[oa] |perfeito |[oó]timo |e |agora |por favor |pfv |pf |voc[eê] |vc |pode |poderia |podes |consegue |quero que |queria que |gostaria que |preciso que |s[oó] |apenas |melhor |ent[aã]o |isso |o texto |a resposta |deixe |deixa |fa[cç]a |torne |fique |ficar |fazer |faz |escreva |um pouco |bem |muito |mais uma vez )*(?:tente|tenta|tentar|fa[cç]a|faz|faça|escreva|escreve|repita|repete|gere|responda|volte) (?:isso |isto |a )*(?:de novo|novamente|outra vez|outra|mais uma vez|do zero|do in[ií]cio|$)')
    or opens('(?:n[aã]o|nn|nope) ') and raw('^ *(?:[Nn][AaãÃ][Oo]+|[Nn]n) ?[,.;:!…\n]') and turn_words <= 25 and not reply_asks
    or opens('n[aã]o (?:o outro|a outra|ess[ea]|assim|est[ea]) ') and not reply_asks and not is_question
    or opens('(?:n[aã]o |mas |eu |desculpe |na verdade )*(?:(?:eu )?(?:quis dizer|me refiro|me referi|estou falando|estava falando|tava falando|queria dizer)) ')
    or turn_words <= 12 and says(' (?:refa[cç]a|refaz|(?:fa[cç]a|faz|escrev[ae]|tent[ae]) (?:isso |tudo )?(?:de novo|novamente|outra vez|mais uma vez)) (?:por favor |pfv |pf )*$') and not raw('[:：«"“„「『]')
    or turn_words <= 9 and not is_question and opens('(?:n[aã]o |hum+ |hmm |sei l[aá] |bah |mais ou menos |melhor |ent[aã]o |n[aã]o gostei |nenhum |nenhuma )*(?:tent[ae]|me d[aáeê]|d[aáeê]|diz|diga|sugir[ae]|sugere|faz|fa[cç]a|p[oõ]e|manda|quero) (?:a[ií] )?(?:outr[oa] (?:coisa|op[cç][aã]o|vers[aã]o|ideia|sugest[aã]o|diferente)|algo (?:diferente|melhor)|outr[oa]s? $)')
    or turn_words <= 4 and not reply_asks and opens('(?:n[aã]o |fa[cç]a |por favor |mais uma )*(?:de novo|outra vez|novamente)(?: por favor)? $')
)
and not opens('n[aã]o (?:obrigad[oa]|precisa|tem problema|h[aá] de qu[eê]|sei|entendi|se preocupe|tenho|importa|h[aá] problema) ?')
and not opens('(?:ok |n[aã]o )*(?:e |mas |ent[aã]o |agora |ol[aá] |oi |ok )*(?:o que|que|qual|quais|como|por ?qu[eê]|quando|onde|quem|quant[oa]s?|se|escreva|escreve|crie|cria|gere|imagine|traduza|explique|me (?:fale|diga|conte|explique)|fale|resuma|corrija|liste|elabore|redija) ')
