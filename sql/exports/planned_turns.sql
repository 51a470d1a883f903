-- One row per planned row of the part with its feedback turn, for all tables and splits, numbered in the plan's order.
with planned as (
    select
        *,
        row_number() over () as place
    from plan
    where reason is null
)

select
    p.*,
    t.user_text
from planned as p
left join stored_turns as t on p.sibling_number = 0 and t.part_record = p.record and t.message_index = p.message_index
