-- One row per record: the log's own id. Reads no text (the format's other columns are pruned away).
select
    getvariable('part') as part,
    record,
    source_id,
    null::varchar as content_id
from records
