-- One row per DSAT→SAT pair of one chat (or of two replies to one prompt): TRL's conversational preference format,
-- the feedback turn, and lineage. pair_rank 1 = the last rejected reply before the chosen one.
select
    prompt,
    [as_message('assistant', case when sibling_number > 0
        then siblings[sibling_number].kept
        else reply_between(messages, chosen_index, chosen_at) end)] as chosen,
    [as_message('assistant', case when sibling_number > 0
        then siblings[sibling_number].abandoned
        else reply_between(messages, reply_index, message_index) end)] as rejected,
    user_preference,
    source as pair_source,
    pair_rank,
    unnest(lineage)
from planned_rows
