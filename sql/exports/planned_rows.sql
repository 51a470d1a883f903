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

final as (
    select
        c.messages,
        c.siblings,
        c.source_file,
        unnest(w.rows_of_chat) as planned
    from planned_chats as c
    inner join wanted_by_chat as w on w.record = c.record
)

select *
from final
