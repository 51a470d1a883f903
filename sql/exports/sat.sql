-- One row per satisfying reply: prompt and completion, for supervised fine-tuning and for SPIN.
select
    prompt,
    [as_message('assistant', reply_between(messages, planned.reply_index, planned.message_index))] as completion,
    unnest(lineage)
from planned_rows
