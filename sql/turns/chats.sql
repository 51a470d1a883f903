-- One row per readable record of the part: the conversation with its id in this run and its frame.
--
-- The frame says which messages a turn is made of, as positions, so that no later step copies text:
--   spoken  1-based positions of the user and assistant messages (tool, system and developer ones are passed over)
--   starts  positions inside `spoken` at which a run of messages of one role starts; runs alternate by construction
-- Of several messages of one role in a row, the run is read as one message.
with named as (
    select
        r.*,
        coalesce(i.conversation_id, r.source_id) as conversation_id
    from records as r
    left join ids as i on i.record = r.record
    where r.messages is not null
),

spoken_positions as (
    select
        *,
        list_filter(range(1, len(messages) + 1), lambda i: messages[i].role in ('user', 'assistant')) as spoken
    from named
),

framed as (
    select
        *,
        list_filter(
            range(1, len(spoken) + 1),
            lambda k: k = 1 or messages[spoken[k]].role <> messages[spoken[k - 1]].role
        ) as starts,
        len(spoken) > 0 and messages[spoken[1]].role = 'user' as user_first
    from spoken_positions
)

select
    record,
    conversation_id,
    coalesce(source_id, conversation_id) as source_id,
    coalesce(chat_id, source_id, conversation_id) as chat_id,
    user_id,
    messages,
    language_code(language) as language,
    model,
    timestamp,
    coalesce(toxic, false) as toxic,
    coalesce(has_tools, false) as has_tools,
    coalesce(has_parts, false) as has_parts,
    user_first as context_complete,
    verdicts,
    siblings,
    spoken,
    starts,
    user_first,
    len(starts) > case when user_first then 2 else 1 end as has_follow_up,
    has_follow_up or len(siblings) > 0 as is_judged,
    case
        when not is_wanted then 'where'
        when getvariable('drop_toxic') and toxic then 'toxic'
    end as drop_reason,
    drop_reason is null as is_selected
from framed
