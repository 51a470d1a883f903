-- id: de.revision.limits
-- polarity: dsat
-- kind: revision
-- weight: 2.0
-- description: names a limit that the reply does not keep: what cannot be used, what must not happen
-- hit: [request] Sortiere eine Liste [reply] Mit numpy:\n```python\nimport numpy\n``` [turn] numpy kann ich nicht installieren
-- hit: [request] Schreib über eine Katze [reply] Die Katze starb am See. [turn] die katze soll nicht sterben
-- miss: Ich kann nicht schlafen
-- miss: Der Minister darf nicht gehen, schreib einen Kommentar zu diesem Thema
turn_words <= 14
and not is_question
and not reply_asks
and (
    reply_has_code and opens('(?:aber |nein |hm+ )*(?:(?:ich |wir |man )?(?:darf|kann|dürfen|können|will|möchte|soll) (?:ich |wir |man |aber |leider |hier )*(?:[^ ]+ ){0,2}(?:nicht|kein|keine|nichts) (?:[^ ]+ )?(?:benutzen|verwenden|nutzen|installieren|nehmen|einsetzen)|[^ ]+ (?:darf|kann|will) ich (?:[^ ]+ )?nicht (?:benutzen|verwenden|nutzen|installieren|nehmen)|(?:ohne|nur mit|nur) [^ ]+) ') and length_ratio < 3
    or overlap_reply > 0 and opens('(?:aber |nein |hm+ |und )*(?:der|die|das|er|sie|es) (?:[^ ]+ )?(?:soll|sollte|darf|muss|sollen|dürfen) (?:[^ ]+ ){0,5}(?:nicht|kein|keine|niemals) (?:[^ ]+ ){0,3}[^ ]+(?:en|ern|eln) ')
)
