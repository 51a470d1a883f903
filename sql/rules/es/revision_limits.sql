-- id: es.revision.limits
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: names a limit that the reply does not keep: what cannot be used, what must not happen
-- hit: [request] Ordena una lista [reply] Con numpy:\n```python\nimport numpy\n``` [turn] no puedo instalar numpy
-- hit: [request] Escribe sobre un gato [reply] El gato murió en el lago. [turn] que el gato no muera
-- miss: No puedo dormir
-- miss: El ministro no debe dimitir, escribe una columna sobre eso
turn_words <= 14
and not is_question
and not reply_asks
and (
    reply_has_code and opens('(?:pero |no |hm+ )*(?:no (?:puedo|podemos|se puede|debo|tengo|quiero|me dejan|est[aá] permitido) (?:[^ ]+ )?(?:usar|utilizar|instalar|poner|tener|usando|acceso)|(?:sin|nom[aá]s|solo|s[oó]lo|[uú]nicamente) (?:usar |con |usando |utilizar )?[^ ]+) ') and length_ratio < 3
    or overlap_reply > 0 and opens('(?:pero |no |hm+ |y |e |et )*(?:que |el |la )(?:[^ ]+ ){1,4}no (?:muera|debe|puede|sea|tenga|est[eé]|diga|haga|vaya|aparezca)|no (?:debe|puede|tiene que|deber[ií]a) [^ ]+(?:ar|er|ir) ')
)
