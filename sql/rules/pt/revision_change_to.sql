-- id: pt.revision.change_to
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: asks to rewrite, change, take out or leave out part of what was given
-- hit: Troque o nome para Luísa
-- hit: reescreva sem adjetivos
-- hit: Tira o último parágrafo
-- hit: A mesma coisa mas sem emojis
-- hit: sem gírias por favor
-- hit: corta o último verso
-- miss: Como troco um pneu furado?
-- miss: Reescreva o seguinte texto:
-- miss: Como tirar mancha de vinho?
-- miss: A mesma coisa com a segunda tabela
-- miss: Sem dúvida, boa ideia
-- miss: Sem glúten e sem lactose, que café da manhã você recomenda?
-- miss: Corta essa, vamos falar de futebol
turn_words <= 40
and (
    opens('(?:n[aã]o |mas |ok |certo |bom |t[aá] |beleza |obrigad[oa] |perfeito |[oó]timo |e |agora |por favor |pfv |pf |voc[eê] |vc |pode |poderia |podes |consegue |quero que |queria que |gostaria que |preciso que |s[oó] |apenas |melhor |ent[aã]o |isso |o texto |a resposta |deixe |deixa |fa[cç]a |torne |fique |ficar |fazer |faz |escreva |um pouco |bem |muito |mais uma vez )*(?:troque|troca|trocar|mude|muda|mudar|substitua|substitui|substituir|altere|altera|alterar|remova|remove|remover|retire|retira|retirar|tire|tira|tirar|apague|exclua|excluir|refa[cç]a|refaz|refazer|reescreva|reescreve|reescrever|reformule|reformula|reformular|corrija (?:isso|isto)|ajuste|arrume) ')
    or opens('(?:n[aã]o |mas |ok |certo |bom |t[aá] |beleza |obrigad[oa] |perfeito |[oó]timo |e |agora |por favor |pfv |pf |voc[eê] |vc |pode |poderia |podes |consegue |quero que |queria que |gostaria que |preciso que |s[oó] |apenas |melhor |ent[aã]o |isso |o texto |a resposta |deixe |deixa |fa[cç]a |torne |fique |ficar |fazer |faz |escreva |um pouco |bem |muito |mais uma vez )*(?:a mesma (?:coisa|hist[oó]ria|resposta|lista)|o mesmo|mesmo texto|igual|de novo|novamente) (?:sem|(?:mas |s[oó] que |por[eé]m )+(?:sem|com|em|usando|mudando|trocando|mais)) ')
    or opens('(?:n[aã]o |mas |ok |certo |bom |t[aá] |beleza |obrigad[oa] |perfeito |[oó]timo |e |agora |por favor |pfv |pf |voc[eê] |vc |pode |poderia |podes |consegue |quero que |queria que |gostaria que |preciso que |s[oó] |apenas |melhor |ent[aã]o |isso |o texto |a resposta |deixe |deixa |fa[cç]a |torne |fique |ficar |fazer |faz |escreva |um pouco |bem |muito |mais uma vez )*(?:sem (?:usar|mencionar|falar|repetir|emojis?|t[ií]tulos?|listas?|o |a |os |as )|n[aã]o (?:use|usa|coloque|inclua|mencione|repita|fale|comece|mude|fa[cç]a|escreva|adicione|utilize|precisa (?:colocar|por)))')
    or says(' (?:em vez|ao inv[eé]s|no lugar) (?:disso|disto|de (?:dizer|usar|colocar|falar)) ')
    or turn_words <= 7 and not is_question and opens('(?:n[aã]o |mas |ok |certo |e |agora |por favor |pf |s[oó] |melhor |ent[aã]o |o mesmo |de novo )*sem (?:[^ ]+ ){1,5}$')
    or turn_words <= 14 and not is_question and opens('(?:no |ok |mas |por favor |e )*(?:tira|tire|remov[ae]|retir[ae]|cort[ae]|apag[ae]|exclu[ai]|elimin[ae]|suprim[ae]) ') and not says(' (?:essa) ')
    or turn_words <= 20 and not is_question and opens('(?:[^ ]+ ){2,7}e (?:tira|tire|remove|retira|corta|apaga|muda|melhora|encurta|aumenta) ')
)
and not opens('(?:e |mas |ent[aã]o |agora |ol[aá] |oi |ok )*(?:o que|que|qual|quais|como|por ?qu[eê]|quando|onde|quem|quant[oa]s?|se|escreva|escreve|crie|cria|gere|imagine|traduza|explique|me (?:fale|diga|conte|explique)|fale|resuma|corrija|liste|elabore|redija) ')
and not says(' (?:seguinte|seguintes|a seguir|abaixo|de assunto) ')
and not opens('(?:ok |sim )*sem (?:d[uú]vida|problemas?|gra[cç]a|pressa|querer|ofensa) ')
and not (is_question and turn_words > 6 and opens('(?:sem) '))
