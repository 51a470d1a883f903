-- One row per dissatisfying reply that waits for a sampled positive; the names are those of DRIFT's released rows.
select
    as_prompt(messages[1:planned.reply_index]) as prompt,
    [as_message('assistant', case when planned.sibling_number > 0
        then siblings[planned.sibling_number].abandoned
        else reply_between(messages, planned.reply_index, planned.message_index) end)] as rejected,
    as_message('user', coalesce(planned.user_text, siblings[planned.sibling_number].feedback, '')) as user_preference,
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
