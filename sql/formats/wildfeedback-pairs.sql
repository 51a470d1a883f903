-- format: wildfeedback-pairs
-- description: WildFeedback's wildfeedback.json: a conversation with a chosen and a rejected reply
-- columns:
--   conversations STRUCT("from" VARCHAR, value CONTENT)[]
--   chosen STRUCT("from" VARCHAR, value CONTENT)
--   rejected STRUCT("from" VARCHAR, value CONTENT)
-- signature: conversations conversations.from conversations.value chosen chosen.value rejected rejected.value
--
-- One row per record. The chosen reply closes the conversation, and the rejected one is its sibling.
with cleaned as (
    select
        *,
        list_transform(conversations, lambda m: {
            'role': canonical_role(m."from"),
            'content': content_text(m.value)
        }) as asked,
        {'role': 'assistant', 'content': content_text(chosen.value)} as reply,
        content_text(rejected.value) as other
    from source
),

paired as (
    select
        *,
        case when asked[-1].role = 'user' then list_append(asked, reply) else asked end as raw_messages,
        asked[-1].role = 'user' and trim(reply.content) <> '' and trim(other) <> '' and reply.content <> other
            as is_pair
    from cleaned
)

select
    cast(null as varchar) as source_id,
    cast(null as varchar) as chat_id,
    cast(null as varchar) as user_id,
    readable_messages(raw_messages) as messages,
    cast(null as varchar) as language,
    cast(null as varchar) as model,
    cast(null as timestamp) as timestamp,
    false as toxic,
    coalesce(roles_have_tools(raw_messages), false) as has_tools,
    any_has_parts(list_transform(conversations, lambda m: m.value)) as has_parts,
    no_verdicts() as verdicts,
    case when is_pair then [{
        'message_index': cast(len(asked) as bigint),
        'kept': reply.content,
        'abandoned': other,
        'feedback': cast(null as varchar),
        'pair_source': 'wildfeedback'
    }] else no_siblings() end as siblings,
    record
from paired
