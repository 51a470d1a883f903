-- One row per turn of a run that a judge decided: a label to learn from.
select
    conversation_id,
    message_index,
    label,
    user_text_md5
from turns
where decided_by = 'judge'
order by conversation_id, message_index
