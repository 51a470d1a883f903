-- One canonical conversation row per stored conversation that a label speaks of, so that its turns can be looked at
-- again as `mine` did. Reads `labels` and `conversations` of a run; texts are as stored, redacted.
select
    c.conversation_id as source_id,
    c.chat_id,
    c.user_id,
    c.messages,
    nullif(c.language, 'und') as language,
    c.model,
    c.timestamp,
    c.toxic,
    c.has_tools,
    c.has_parts,
    []::struct(message_index bigint, label varchar, kinds varchar[], reason varchar)[] as verdicts,
    []::struct(message_index bigint, kept varchar, abandoned varchar, feedback varchar, pair_source varchar)[]
        as siblings,
    row_number() over (order by c.conversation_id) as record,
    true as is_wanted
from conversations as c
where c.conversation_id in (select conversation_id from labels)
order by c.conversation_id
