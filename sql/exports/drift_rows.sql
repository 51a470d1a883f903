-- One row per dissatisfying reply that waits for a sampled positive; the names are those of DRIFT's released rows.
select
    prompt,
    [as_message('assistant', case when sibling_number > 0
        then siblings[sibling_number].abandoned
        else reply_between(messages, reply_index, message_index) end)] as rejected,
    user_preference,
    unnest(lineage)
from planned_rows
