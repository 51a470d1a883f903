-- format: wildchat
-- description: WildChat-1M, WildChat-4.8M and the older WildChat (Parquet, or dumped as JSON)
-- columns:
--   conversation_hash VARCHAR
--   conversation_id VARCHAR
--   conversation STRUCT(role VARCHAR, content CONTENT, hashed_ip VARCHAR)[]
--   model VARCHAR
--   timestamp VARCHAR
--   language VARCHAR
--   toxic VARCHAR
--   hashed_ip VARCHAR
-- signature: conversation conversation.role conversation.content conversation_hash
-- signature: conversation conversation.role conversation.content conversation_id toxic|conversation.toxic|detoxify_moderation
--
-- One row per conversation. `language` is the log's own name for it (English); the user is the hashed address,
-- which the newer files have per conversation and per message.
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
    coalesce(conversation_hash, conversation_id) as source_id,
    coalesce(conversation_hash, conversation_id) as chat_id,
    coalesce(hashed_ip, conversation[1].hashed_ip) as user_id,
    readable_messages(raw_messages) as messages,
    language,
    model,
    read_timestamp(timestamp) as timestamp,
    is_true(toxic) as toxic,
    coalesce(roles_have_tools(raw_messages), false) as has_tools,
    any_has_parts(list_transform(conversation, lambda m: m.content)) as has_parts,
    no_verdicts() as verdicts,
    no_siblings() as siblings,
    record
from cleaned
