-- id: fr.revision.limits
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: names a limit that the reply does not keep: what cannot be used, what must not happen
-- hit: [request] Trie une liste [reply] Avec numpy :\n```python\nimport numpy\n``` [turn] je peux pas installer numpy
-- hit: [request] Écris sur un chat [reply] Le chat tomba dans le lac. [turn] faut pas que le chat tombe
-- miss: Je peux pas dormir
-- miss: Le ministre ne doit pas partir, écris une tribune sur ce sujet
turn_words <= 14
and not is_question
and not reply_asks
and (
    reply_has_code and opens('(?:mais |non |hm+ )*(?:(?:je |on |j )?(?:ne |n )?(?:peux|peut|dois|ai|veux) (?:pas|plus|ni) (?:[^ ]+ ){0,3}(?:utiliser|installer|mettre|d utiliser|pandas|acc[eè]s)|(?:sans|seulement|juste|uniquement) (?:utiliser |avec |la |le )?[^ ]+) ') and length_ratio < 3
    or overlap_reply > 0 and opens('(?:mais |non |hm+ |et )*(?:il )?(?:faut|faudrait) (?:surtout )?pas qu?e? (?:[^ ]+ )?[^ ]+|(?:doit |doivent |peut |veux )(?:surtout )?pas (?:que )?(?:[^ ]+ ){0,4}(?:meure|soit|ait|fasse|dise|aille|[^ ]+(?:er|ir|re)) ')
)
