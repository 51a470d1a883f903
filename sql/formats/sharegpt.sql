-- format: sharegpt
-- description: ShareGPT and its many children: lists of from / value (or role / content) under `conversations`
-- columns:
--   id VARCHAR
--   conversation_id VARCHAR
--   conversations STRUCT("from" VARCHAR, value CONTENT, role VARCHAR, content CONTENT)[]
--   conversation STRUCT("from" VARCHAR, value CONTENT, role VARCHAR, content CONTENT)[]
--   items STRUCT("from" VARCHAR, value CONTENT, role VARCHAR, content CONTENT)[]
--   system VARCHAR
--   model VARCHAR
--   language VARCHAR
--   timestamp VARCHAR
-- signature: conversations conversations.from conversations.value
-- signature: conversation conversation.from conversation.value
-- signature: items items.from items.value
-- signature: conversations conversations.role conversations.content
--
-- One row per record. Long chats of ShareGPT come in parts <chat>_0, <chat>_12, …, where <chat> is seven letters and
-- digits: all parts share the chat's id. Other names with a number (chat_1, conversation-2_0) are chats of their own, and
-- so are words of seven letters that people number chats by. A `system` column, as fine-tuning files have it, opens the
-- conversation.
with listed as (
    select
        *,
        coalesce(id, conversation_id) as own_id,
        coalesce(conversation_id, id) as whole_id,
        coalesce(conversations, conversation, items) as turns
    from source
),

cleaned as (
    select
        *,
        list_transform(turns, lambda m: {
            'role': canonical_role(coalesce(m."from", m.role)),
            'content': content_text(coalesce(m.value, m.content))
        }) as raw_turns
    from listed
),

opened as (
    select
        *,
        case when system <> '' and raw_turns is not null
            then list_concat([{'role': 'system', 'content': system}], raw_turns)
            else raw_turns end as raw_messages
    from cleaned
)

select
    own_id as source_id,
    case when regexp_matches(whole_id, '^[A-Za-z0-9]{7}_\d+$') and lower(whole_id[:7]) not in (
        'session', 'message', 'dialogs', 'example', 'samples', 'records', 'threads', 'request', 'support', 'history',
        'prompts', 'queries', 'english', 'chinese', 'gpt4all', 'alpaca2', 'chatgpt', 'chatlog', 'chatbot'
    ) then whole_id[:7] else whole_id end as chat_id,
    cast(null as varchar) as user_id,
    readable_messages(raw_messages) as messages,
    language,
    model,
    read_timestamp(timestamp) as timestamp,
    false as toxic,
    coalesce(roles_have_tools(raw_messages), false) as has_tools,
    any_has_parts(list_transform(turns, lambda m: coalesce(m.value, m.content))) as has_parts,
    no_verdicts() as verdicts,
    no_siblings() as siblings,
    record
from opened
