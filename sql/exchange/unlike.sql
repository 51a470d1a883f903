-- One row per prompt of one bucket of prompts, the earliest, without those whose prompt is nearly that of an earlier
-- row: what `unlike` is in exports/picked.sql. Sorted by the bucket of the chat.
-- Reads `fit` of all parts and `near_duplicates`. Variables: bucket, buckets.
with copies as (
    select
        *,
        row_number() over (partition by export, prompt order by part, place) as prompt_copy
    from fit
    where bucket = getvariable('bucket')
)

select
    c.* exclude (prompt, prompt_copy, bucket),
    exchange_bucket(c.chat_id) as bucket
from copies as c
anti join near_duplicates as n on n.part = c.part and n.place = c.place
where c.prompt_copy = 1
order by bucket, part, place
