-- Rejects whose text still names a forgotten id. Reads `rejected` and `given`.
with words as (
    select
        part,
        record,
        unnest(possible_ids(raw)) as word
    from rejected
)

select count(distinct (part, record)) as n
from words
where word in (from given)
