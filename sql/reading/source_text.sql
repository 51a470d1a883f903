-- One row per JSON object of the part: the columns that the format declares, the record's number and its text.
-- A value of another type than declared is NULL, and costs only itself.
create or replace temp view source as
with parsed as (
    select
        record,
        raw,
        from_json(raw, '{structure}') as columns
    from checked
    where reason is null
)

select
    record,
    raw,
    unnest(columns)
from parsed
