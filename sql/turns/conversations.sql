-- One row per chat with a follow-up turn (or scored replies), as it is stored: redacted, in the order of the input.
-- Later stages read this table and never the inputs again.
with chosen as (
    select
        c.* exclude (language, siblings),
        coalesce(c.language, l.language, 'und') as language,
        coalesce(s.siblings, []) as siblings
    from clean_chats as c
    left join languages as l on l.record = c.record
    left join siblings as s on s.record = c.record
)

select
    conversation_id,
    source_id,
    chat_id,
    messages,
    language,
    model,
    timestamp,
    toxic,
    has_tools,
    has_parts,
    context_complete,
    source_file_of(record) as source_file,
    source_record_of(record) as record,
    user_id,
    siblings,
    record as part_record
from chosen
