-- id: fr.acknowledgment.agrees
-- polarity: sat
-- kind: acknowledgment
-- weight: 3.2
-- description: a bare ok, or agrees with the reply
-- hit: d'accord
-- hit: C'est vrai, tu as raison
-- miss: D'accord ou pas ?
-- miss: Bien cuire des pâtes
turn_words <= 6
and opens('(?:(?:ok|okay|d accord|dac|daccord|[cç]a marche|[cç]a roule|entendu|bien|tr[eè]s bien|exact|exactement|tout [aà] fait|c est (?:vrai|exact|not[eé]|bon|juste)|tu as raison|vous avez raison|bonne id[eé]e|bon point|effectivement) )+$')
and not reply_asks
and not is_question
