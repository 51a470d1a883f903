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
    -- readable JSON or a row, but not of this format; a Parquet row has no text of its own to show
    select r.record, 'no list of messages where this format has it' as reason, left(c.raw, 500) as raw
    from records as r
    left join checked as c on c.record = r.record
    where r.messages is null
)
order by record
