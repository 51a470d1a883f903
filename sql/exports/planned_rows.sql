-- One row per planned row of one export and one split (variables export, split), with what its text is made of:
-- the chat's messages, the feedback turn, the siblings. Joined chat by chat and unnested afterwards, so that a
-- chat's messages are never copied once a row. Reads `planned_chats`, `planned_turns`.
with wanted as (
    select *
    from planned_turns
    where export = getvariable('export') and split = getvariable('split')
),

wanted_by_chat as (
    select
        record,
        list(wanted order by message_index, pair_rank, sibling_number) as rows_of_chat
    from wanted
    group by record
),

unnested as (
    select
        c.messages,
        c.siblings,
        c.source_file,
        unnest(w.rows_of_chat) as planned
    from planned_chats as c
    inner join wanted_by_chat as w on w.record = c.record
)

select
    *,
    as_prompt(messages[1:planned.reply_index]) as prompt,
    as_message('user', coalesce(planned.user_text, siblings[planned.sibling_number].feedback, '')) as user_preference,
    -- the columns that every export ends with
    {
        'conversation_id': planned.conversation_id,
        'message_index': planned.message_index,
        'p_label': planned.p_label,
        'kinds': planned.kinds,
        'decided_by': planned.decided_by,
        'rules': planned.rules,
        'model': planned.model,
        'language': planned.language,
        'n_chars': planned.n_chars,
        'source_file': source_file,
        'split_key': planned.split_key
    } as lineage
from unnested
