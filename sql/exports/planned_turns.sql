-- One row per planned row of the part with its feedback turn, for all tables and splits.
select
    p.*,
    t.user_text
from plan as p
left join stored_turns as t on p.sibling_number = 0 and t.part_record = p.record and t.message_index = p.message_index
where p.reason is null
