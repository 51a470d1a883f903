-- One row per turn that a judge has answered: earlier verdicts, and those of this run (`new_verdicts`) in their place.
--
-- Reads `new_verdicts`, `old_verdicts` and `run_turns` (the stored turns of the run): a verdict about a turn that is
-- not in the run any more, or whose text has changed, is left behind.
with latest as (
    select * from new_verdicts
    union all by name
    select o.*
    from old_verdicts as o
    anti join new_verdicts as n on n.conversation_id = o.conversation_id and n.message_index = o.message_index
)

select l.*
from latest as l
semi join run_turns as t
    on t.conversation_id = l.conversation_id and t.message_index = l.message_index
    and t.user_text_md5 = l.user_text_md5
order by l.conversation_id, l.message_index
