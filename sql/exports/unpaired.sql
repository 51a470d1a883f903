-- One row per judged reply: TRL's conversational unpaired format (KTO), label true where it satisfied.
select
    prompt,
    [as_message('assistant', reply_between(messages, reply_index, message_index))] as completion,
    completion_label as label,
    unnest(lineage)
from planned_rows
