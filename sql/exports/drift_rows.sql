-- One row per dissatisfying reply that waits for a sampled positive; the names are those of DRIFT's released rows.
select
    prompt,
    [as_message('assistant', case when planned.sibling_number > 0
        then siblings[planned.sibling_number].abandoned
        else reply_between(messages, planned.reply_index, planned.message_index) end)] as rejected,
    user_preference,
    unnest(lineage)
from planned_rows
