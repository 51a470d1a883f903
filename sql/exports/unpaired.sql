-- One row per judged reply: TRL's conversational unpaired format (KTO), label true where it satisfied.
select
    as_prompt(messages[1:planned.reply_index]) as prompt,
    [as_message('assistant', reply_between(messages, planned.reply_index, planned.message_index))] as completion,
    planned.completion_label as label,
    planned.conversation_id as conversation_id,
    planned.message_index as message_index,
    planned.p_label as p_label,
    planned.kinds as kinds,
    planned.decided_by as decided_by,
    planned.rules as rules,
    planned.model as model,
    planned.language as language,
    planned.n_chars as n_chars,
    source_file,
    planned.split_key as split_key
from planned_rows
