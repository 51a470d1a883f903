-- One row per record of a log without ids: a hash of its messages stands for the missing one.
select
    getvariable('part') as part,
    record,
    source_id,
    case when source_id is null
        then 'md5-' || md5(array_to_string(list_transform(messages, lambda m: message_key(m)), '')) end as content_id
from records
