-- id: pt.negative_feedback.does_not_work
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.0
-- description: what was given does not do its job
-- hit: não funcionou
-- hit: Testei e deu erro na linha 3
-- hit: continua dando erro
-- hit: continua do mesmo jeito
-- hit: ficou do mesmo jeito
-- hit: Nada mudou no texto
-- hit: [request] Some dois números [reply] Aqui está:\n```python\nprint(1+2)\n``` [turn] fecha sozinho quando abro
-- hit: não adiantou
-- hit: deu a mesma coisa
-- miss: Por que minha geladeira não funciona?
-- miss: Meu carro não funciona, o que eu faço?
-- miss: Depois da reforma nada mudou, escreva sobre isso em cem linhas para o jornal da escola, por favor
-- miss: Na minha aldeia há um século nada mudou
-- miss: Meu cachorro não ajuda em nada a dormir, dicas?
turn_words <= 120
and (
    says(' (?:(?:isso|assim|ainda|tamb[eé]m|o c[oó]digo|mas|continua|segue|e) (?:n[aã]o|sem) (?:funciona|funcionou|funcionam|funcionar|est[aá] funcionando|t[aá] funcionando|deu certo|d[aá] certo|compila|roda|rodou|abre)|(?:deu|d[aá]|dando|aparece|apareceu|recebo|recebi|estou recebendo|deu o|est[aá] dando|t[aá] dando|retorna|retornou) (?:um |o |este |esse |outro |mesmo |o mesmo |o seguinte |esse )*erro|n[aã]o (?:acontece|aconteceu|mudou) nada) ')
    or turn_words <= 10 and opens('(?:n[aã]o (?:funciona|funcionou|deu certo|est[aá] funcionando|t[aá] funcionando|roda|rodou)) ')
    or turn_words <= 20 and says(' (?:continua|ainda|segue) (?:igual|a mesma coisa|o mesmo (?:erro|problema)|com (?:o mesmo )?(?:erro|problema)|errado|do mesmo jeito) ')
    or turn_words <= 12 and not is_question and says(' (?:n[aã]o mudou (?:quase |absolutamente )?nada|nada (?:mudou|foi alterado|se alterou)|nenhuma mudan[cç]a|(?:t[aá]|est[aá]|ficou) (?:a mesma coisa|tudo igual|do mesmo jeito|igual (?:a antes|ao anterior))) ')
    or reply_has_code and turn_words <= 40 and says(' (?:n[aã]o (?:t[aá] |est[aá] )?(?:roda|rodou|rodando|compila|compilou|abre|abriu|carrega|executa|inicia|mostra|salva|conecta|aparece|apareceu)|trava|travou|travando|quebra|quebrou|fecha sozinho|fechou|crasha|crashou|(?:aparece|apareceu|d[aá]|deu|retorna|lan[cç]a) (?:[^ ]+ ){0,3}(?:erro|[a-z]*error|exce[cç][aã]o)) ')
    or turn_words <= 15 and not is_question and says(' n[aã]o (?:me |te )?(?:ajud(?:ou|a)|adiant(?:ou|a)|serv(?:iu|e)|resolv(?:eu|e)|acrescent(?:ou|a)) (?:$|de nada|em nada|nada|muito|meu|o)')
    or turn_words <= 5 and opens('(?:[eé] |d[aá] |deu |ainda |continua |de novo |mas |t[aá] )*(?:a mesma coisa|o mesmo (?:erro|problema)|na mesma) $') and not reply_asks and not is_question
)
and not opens('(?:e |mas |ent[aã]o |agora |ol[aá] |oi |ok )*(?:o que|que|qual|quais|como|por ?qu[eê]|quando|onde|quem|quant[oa]s?|se|escreva|escreve|crie|cria|gere|imagine|traduza|explique|me (?:fale|diga|conte|explique)|fale|resuma|corrija|liste|elabore|redija) ')
and not (says(' (?:anos|s[eé]culos?|aldeia|pa[ií]s|vida|mundo|cidade) ') and says(' (?:mud[^ ]*) '))
