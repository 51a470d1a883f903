-- id: fr.unrealistic_expectation.yes_you_can
-- polarity: dsat
-- kind: unrealistic_expectation
-- weight: 2.0
-- description: pushes back on a refusal or on disclaimers
-- hit: Si, tu peux
-- hit: bien sûr que tu peux le faire
-- hit: Arrête de t'excuser et réponds
-- miss: Peux-tu m'aider pour mes devoirs ?
-- miss: Si tu peux voler, où vas-tu ?
turn_words <= 40
and (
    opens('(?:mais |non |bah |je sais que )*(?:si |bien s[uû]r que |si si |mais si )(?:si )?(?:tu|vous) (?:le |l |y )?(?:peux|pouvez|as d[eé]j[aà]|as acc[eè]s|sais) (?:le faire|y arriver|tr[eè]s bien|$)')
    or says(' (?:bien s[uû]r que (?:tu|vous) (?:peux|pouvez)|arr[eê]te(?:z)? (?:de |avec )(?:t excuser|vous excuser|me faire la morale|r[eé]p[eé]ter|dire|tes|vos)|pas de (?:morale|le[cç]on|avertissement|mise en garde)|c est (?:juste |une |de la |pour une )*(?:fiction|fictif)|fais le quand m[eê]me|tu (?:pouvais|l as fait) (?:avant|hier|tout)|fais semblant|essaie quand m[eê]me) ')
)
and not is_question
