-- format: lmsys
-- description: LMSYS-Chat-1M (Parquet, or dumped as JSON)
-- columns:
--   conversation_id VARCHAR
--   conversation STRUCT(role VARCHAR, content CONTENT)[]
--   model VARCHAR
--   language VARCHAR
--   tstamp VARCHAR
--   openai_moderation STRUCT(flagged VARCHAR)[]
-- signature: conversation conversation.role conversation.content conversation_id
--
-- One row per conversation. It is toxic when the moderation flagged any of its messages.
with cleaned as (
    select
        *,
        list_transform(conversation, lambda m: {
            'role': canonical_role(m.role),
            'content': content_text(m.content)
        }) as raw_messages
    from source
)

select
    conversation_id as source_id,
    conversation_id as chat_id,
    cast(null as varchar) as user_id,
    readable_messages(raw_messages) as messages,
    language,
    model,
    read_timestamp(tstamp) as timestamp,
    coalesce(len(list_filter(openai_moderation, lambda m: is_true(m.flagged))) > 0, false) as toxic,
    coalesce(roles_have_tools(raw_messages), false) as has_tools,
    any_has_parts(list_transform(conversation, lambda m: m.content)) as has_parts,
    no_verdicts() as verdicts,
    no_siblings() as siblings,
    record
from cleaned
