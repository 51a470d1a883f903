-- One row per labelled turn and feature that holds for it. Reads `turns` and `features`.
select
    t.conversation_id,
    t.message_index,
    f.stage,
    f.feature,
    f.n
from features as f
inner join turns as t on t.turn_id = f.turn_id
inner join labels as l on l.conversation_id = t.conversation_id and l.message_index = t.message_index
order by t.conversation_id, t.message_index, f.stage, f.feature
