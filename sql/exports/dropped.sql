-- One row per candidate that an export left out, with the reason.
select
    conversation_id,
    message_index,
    'export' as stage,
    export,
    reason,
    source as pair_source,
    source_record_of(record) as record,
    source_file_of(record) as source_file,
    record as part_record
from plan
where reason is not null
order by place
