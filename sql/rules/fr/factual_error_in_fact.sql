-- id: fr.factual_error.in_fact
-- polarity: dsat
-- kind: factual_error
-- weight: 2.0
-- description: corrects a fact of the reply: this and not that, in fact, as far as I know
-- hit: C'était en 1905 pas en 1903
-- hit: En fait il était suisse
-- hit: dans mon cours il y a une autre date
-- miss: Je crois que c'est l'heure de dormir, raconte une histoire
-- miss: C'est 5 ou 6 ?
turn_words <= 25
and (
    says(' (?:[eé]tait|c est|est|sont|[eé]taient|en|fut) (?:[^ ]+ ){0,3}\d[^ ]* (?:et )?(?:non )?pas (?:en )?\d[^ ]* | pas (?:en )?\d[^ ]* mais (?:en )?\d[^ ]* ')
    or opens('(?:non |mais |hm+ )*(?:euh |en fait|en r[eé]alit[eé]|[aà] ma connaissance|selon (?:wikip[eé]dia|mon livre)|je crois que|il me semble que|je pensais que|je croyais que|normalement) (?:[^ ]+ ){0,4}(?:[eé]tait|c est|est|sont|[eé]taient|s appelle|est n[eé]e?|est morte?|fut|a [eé]t[eé]) ')
    or turn_words <= 14 and (says(' (?:(?:mon|le|sur|dans|wikip[eé]dia|google) (?:livre|cours|prof|internet|wikip[eé]dia|google|manuel|dictionnaire) (?:[^ ]+ ){0,4}(?:autre|diff[eé]rente?|le contraire))(?: |$)') or opens('(?:non |mais )?(?:v[eé]rifie|v[eé]rifiez|rev[eé]rifie|renseigne toi|regarde) (?:bien|encore|parce|car|mieux|[cç]a)(?: |$)'))
)
and not is_question
and not reply_asks
and not opens('je crois que c est (?:l heure|bon|mieux) ')
and not opens('(?:et |maintenant |stp |svp |ok |bonjour )*(?:quels?|quelles?|comment|pourquoi|quand|qui|[eé]cris|cr[eé]e|r[eé]dige|g[eé]n[eè]re|imagine|invente|traduis|explique|raconte|r[eé]sume|corrige|fais (?:moi )?(?:un|une)|donne (?:moi )?(?:un|une)) ')
