-- id: pt.negative_feedback.calls_it_bad
-- polarity: dsat
-- kind: negative_feedback
-- weight: 2.2
-- description: calls the reply bad, does not like it, or insults
-- hit: Não gostei do final
-- hit: ficou péssimo
-- hit: Ficou muito robótico
-- hit: que resposta horrível
-- hit: não ficou muito natural, reescreva
-- hit: que besteira
-- hit: podia ficar melhor
-- hit: o final soa esquisito
-- miss: Traduza: não gosto do frio
-- miss: Faz mal comer tarde?
-- miss: Escreva um conto sobre um cachorro feio
-- miss: Não é bom dormir tarde, por quê?
-- miss: [request] Como você está? [reply] Bem, e você? [turn] ruim
-- miss: Meu chefe não ficou convencido, o que faço?
-- miss: Meu carro soa estranho, o que será?
-- miss: Ela grita: você é inútil
turn_words <= 50
and (
    says(' n[aã]o (?:gostei|gosto|me agrad(?:a|ou)|me ajud(?:a|ou)|me convence(?:u)?|ajudou|curti|serve|serviu|presta) ')
    or opens('(?:n[aã]o |mas |isso |isto |est[aá] |t[aá] |ficou |continua |[eé] |s[aã]o |parece |soa |tudo |que |resposta |a resposta |sua resposta |a tua resposta |o texto |o final |o t[ií]tulo |o poema |o c[oó]digo |muito |bem |meio |um pouco |super |t[aã]o |uma )+(?:ruim|ruins|p[eé]ssim[oa]s?|horr[ií]vel|horr[ií]veis|fei[oa]|chat[oa]|in[uú]til|lixo|rid[ií]cul[oa]|confus[oa]|repetitiv[oa]|estranh[oa]|rob[oó]tic[oa]|artificial|merda|porcaria|bosta|decepcionante|fraco|fraca|sem gra[cç]a) ')
    or says(' (?:voc[eê]|vc|tu) (?:[eé]|[eé]s) (?:um |uma |muito |t[aã]o )*(?:in[uú]til|burr[oa]|idiota|est[uú]pid[oa]|p[eé]ssim[oa]|ruim|mentiros[oa]|fraco) | (?:que merda|perda de tempo|que porcaria) ')
    or opens('(?:mas |isso |isto |ainda |a (?:resposta|hist[oó]ria|tradu[cç][aã]o) |o (?:texto|resultado|poema|final|conto|e mail|email) )*n[aã]o (?:ficou|est[aá]|t[aá]|[eé]|foi|soa|achei) (?:muito |t[aã]o |nada |l[aá] |bem )*(?:bom|boa|bem|legal|natural|clar[oa]|convincente|suficiente|grande coisa|essas coisas) (?:$|fa[cç]a|faz|refa|escrev|reescrev|tent|melhor|de novo|outra|corrija|mude|por favor|pode)')
    or turn_words <= 4 and not reply_asks and opens('(?:muito |tão |que |bem |demais |super |totalmente |uma |um )*(?:ruim|péssimo|pessimo|péssima|horrível|horrivel|feio|feia|chato|chata|inútil|inutil|lixo|ridículo|ridiculo|merda|porcaria|bosta|decepcionante|fraco|fraca|besteira|bobagem|tolice|absurdo|terrível|terrivel|resposta (?:ruim|péssima|errada|inútil)) $')
    or turn_words <= 12 and not is_question and says(' (?:n[aã]o (?:me )?(?:convenc(?:e|eu)|satisfaz|satisfez|agradou|agrada|curti|gostei|rolou)|n[aã]o (?:estou|to|t[oô]|fiquei) (?:muito |nada )?(?:convencid[oa]|satisfeit[oa]|contente|feliz)|(?:d[aá] (?:pra|para)|pode|consegue) (?:fazer |ficar |ser )?melhor(?:ar)?|podia (?:ser|ficar) melhor) ')
    or turn_words <= 16 and not is_question and says(' (?:(?:soa|soou|ficou|fica|t[aá]|est[aá]) (?:[^ ]+ ){0,2}(?:estranh[oa]|esquisit[oa]|mal|fei[oa]|horr[ií]vel|for[cç]ad[oa]|incoerente|vazi[oa])|(?:mal|pouco) (?:[^ ]+(?:ad|id)[oa]s?|escrit[oa]s?|descrit[oa]s?|feit[oa]s?)) ') and not says(' (?:carro) ')
)
and not is_question
and not opens('(?:e |mas |ent[aã]o |agora |ol[aá] |oi |ok )*(?:o que|que|qual|quais|como|por ?qu[eê]|quando|onde|quem|quant[oa]s?|se|escreva|escreve|crie|cria|gere|imagine|traduza|explique|me (?:fale|diga|conte|explique)|fale|resuma|corrija|liste|elabore|redija) (?:um|uma|sobre) ')
and not opens('(?:tradu[a-zç]*) ')
and not opens('(?:(?:escreva|escreve|continue|continua|agora|fa[cç]a|faz|crie|cria) )*(?:(?:o |um |uma |a |com o |com a )?(?:pr[oó]xim[oa]|nov[oa]|outr[oa]|segund[oa]|terceir[oa]) (?:cap[ií]tulo|cena|parte|di[aá]logo|par[aá]grafo)|cap[ií]tulo|cena|um di[aá]logo|uma (?:cena|conversa|briga|discuss[aã]o)|aja|atue|finja|finge|imagine|interprete|seja (?:um|uma)|voc[eê] [eé] (?:um|uma)) ')
and not (raw('^[^:\n]{2,25}: *[^\n]{12}') and regexp_matches(lower(request), '(?:tradu|translat)'))
and not opens('(?:e |agora )*(?:como se (?:fala|diz|escreve|traduz)|o que (?:significa|quer dizer)) ')
and not raw('(?:grita|responde|responde)[^\n:«“"]{0,12}[:«“"]')
