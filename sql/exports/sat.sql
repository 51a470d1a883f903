-- One row per satisfying reply: prompt and completion, for supervised fine-tuning and for SPIN.
select
    prompt,
    [as_message('assistant', reply_between(messages, reply_index, message_index))] as completion,
    unnest(lineage)
from planned_rows
