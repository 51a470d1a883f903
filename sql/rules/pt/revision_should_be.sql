-- id: pt.revision.should_be
-- polarity: dsat
-- kind: revision
-- weight: 2.2
-- description: says what the text should be instead, or that it has to be reworked
-- hit: melhor usar outro nome
-- hit: Tem que ter só duas páginas
-- hit: preciso que você mude porque está infantil
-- miss: É melhor a praia ou a montanha?
-- miss: Tem que chover amanhã
-- miss: Quero que você seja um guia de museu
turn_words <= 40
and (
    says(' (?:(?:deveria|deve|devia|tem que|tem q|tinha que|tinha q|precisa|precisava|teria que|quero que|queria que|era pra|era para) (?:ser|estar|ter|dizer|come[cç]ar|terminar|ficar|falar|seja|tenha|diga|comece|termine|fique|fale) (?:[^ ]+ ){0,4}(?:n[aã]o|s[oó]|apenas|somente|mais|menos|m[aá]ximo|m[ií]nimo|em vez|primeira|terceira|passado|presente|palavras|par[aá]grafos?|linhas|p[aá]ginas?)|(?:preciso|quero|tem como|d[aá] pra|da para|voc[eê] (?:pode|poderia|tem que)|vc (?:pode|poderia|tem q)|preciso (?:que|q) (?:voc[eê]|vc)|quero (?:que|q) (?:voc[eê]|vc)|queria (?:que|q) (?:voc[eê]|vc)) (?:me )?(?:reescrev[a-z]+|refa[a-zç]+|mud(?:ar|e|asse)|troc(?:ar|asse)|troque|corrig[a-z]+|corrij[a-z]+|modific[a-z]+|modifique|encurt[a-z]+|melhor(?:ar|e|asse)|reformul[a-z]+|ajust(?:ar|e))) ')
    or turn_words <= 20 and opens('(?:no |n[aã]o |hm+ |ok |mas )*(?:melhor|prefiro|eu (?:colocaria|diria|poria)|seria melhor|ficaria melhor|fica melhor|soa melhor|ao inv[eé]s disso) (?:coloc[ae]r?|p[oô]r|bota|botar|us[ae]r?|com|em|que|sem|s[oó]|algo|um|uma|deixar?|tirar?|assim|se) ')
    or (turn_words <= 6 or turn_words <= 16 and overlap_reply > 0) and opens('(?:e |mas |n[aã]o )*(?:(?:n[aã]o )?seria melhor|melhor (?:se|usar|que|com)|e se (?:voc[eê] |vc )?usasse|evite|evita|n[aã]o (?:usa|use|pode) (?:a |usar )?) ')
    or turn_words <= 16 and overlap_reply > 0 and not is_question and says(' (?:em vez d[eoa]?|no lugar d[eoa]|ao inv[eé]s d[eoa]?) ')
    or turn_words <= 20 and raw('["«“„][^"»”“]+["»”“]') and opens('(?:no |n[aã]o |hm+ |ok )*(?:melhor|prefiro|eu (?:colocaria|diria|poria)|seria melhor|ficaria melhor|fica melhor|soa melhor|ao inv[eé]s disso) ')
)
and not (is_question and opens('(?:e |agora |por favor |ok |oi |ol[aá] )*(?:o que|qual|quais|como|por ?qu[eê]|quando|onde|quem|escrev[ae]|crie|cria|gere|imagine|invente|traduza|explique|resuma|corrija|elabore|redija|fa[cç]a (?:um|uma)|faz (?:um|uma)|me d[aáeê] (?:um|uma)) '))
and not (reply_asks and turn_words <= 6)
