-- One row per row of a Parquet file that cannot be read, among those that share the part: the same columns as checked.sql.
create or replace temp table checked as
select
    record,
    null::varchar as raw,
    why_unreadable as reason
from read_parquet(getvariable('source_path'))
where why_unreadable is not null
