-- One row per record that could not be read as a conversation: where it stands, why, and its opening.
-- That is clipped twice: first so that redaction has little to read, but far behind what is shown, since a secret that a
-- cut went through would not be found.
select
    source_file_of(record) as source_file,
    source_record_of(record) as record,
    reason,
    left(case when getvariable('redact') then without_pii(raw) else raw end, 500) as raw,
    record as part_record
from (
    select record, reason, raw
    from unreadable
    union all
    -- readable JSON or a row, but not of this format; a Parquet row has no text of its own to show
    select r.record, 'no list of messages where this format has it' as reason, left(c.raw, 20000) as raw
    from records as r
    left join checked as c on c.record = r.record
    where r.messages is null
)
order by part_record
