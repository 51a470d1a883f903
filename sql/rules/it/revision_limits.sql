-- id: it.revision.limits
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: names a limit that the reply does not keep: what cannot be used, what must not happen
-- hit: [request] Ordina una lista [reply] Con numpy:\n```python\nimport numpy\n``` [turn] non posso installare numpy
-- hit: [request] Scrivi di un gatto [reply] Il gatto morì nel lago. [turn] il gatto non deve morire
-- miss: Non posso dormire
-- miss: Il ministro non deve dimettersi, scrivi un editoriale su questo
turn_words <= 14
and not is_question
and not reply_asks
and (
    reply_has_code and opens('(?:ma |no |hm+ )*(?:non (?:posso|possiamo|si può|voglio|devo|ho) (?:[^ ]+ )?(?:usare|utilizzare|installare|mettere|accesso|avere)|(?:senza|solo con|soltanto|solo) (?:usare |con |il |la )?[^ ]+) ') and length_ratio < 3
    or overlap_reply > 0 and opens('(?:ma |no |hm+ |però |il |e )*(?:il |la |lo |l |che )(?:[^ ]+ ){1,4}non (?:deve|può|dovrebbe|muoia|sia|abbia|dica|faccia|vada|muore|devono) ')
)
