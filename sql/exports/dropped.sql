-- One row per candidate that an export left out, with the reason.
select
    conversation_id,
    message_index,
    'export' as stage,
    export,
    reason,
    source as pair_source,
    record,
    getvariable('source_file') as source_file
from plan
where reason is not null
order by record, message_index, export, pair_rank, sibling_number
