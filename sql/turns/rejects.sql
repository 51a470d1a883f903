-- One row per record that could not be read as a conversation: where it stands, why, and its opening.
select
    getvariable('source_file') as source_file,
    record,
    reason,
    case when getvariable('redact') and has_pii(raw) then redact(raw) else raw end as raw
from (
    select record, reason, raw
    from unreadable
    union all
    select record, 'no list of messages under the key this format has' as reason, null::varchar as raw
    from records
    where messages is null
)
order by record
