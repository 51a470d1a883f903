-- One row per staged record of a text part, with what makes it unreadable:
--   record  line number or position in the array
--   raw     its text, valid UTF-8
--   reason  NULL for a JSON object
create or replace temp table checked as
select
    record,
    raw,
    case
        when reason is not null then reason
        when not json_valid(raw) then 'not valid JSON'
        when not starts_with(raw, '{') then 'JSON, but not an object'
    end as reason
from read_parquet(getvariable('source_path'))
