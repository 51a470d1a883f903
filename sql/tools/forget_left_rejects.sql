-- Rejects whose text still names a forgotten id. Reads `rejected` and `given`.
with words as (
    select
        part,
        record,
        unnest(list_concat(
            regexp_extract_all(raw, '"([^"\\]*)"', 1), regexp_extract_all(raw, '[^\s"'',:{}\[\]]+')
        )) as word
    from rejected
)

select count(distinct (part, record)) as n
from words
where word in (from given)
