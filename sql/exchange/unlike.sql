-- One row per prompt of one bucket of prompts, the earliest, without those whose prompt is nearly that of an earlier
-- row: what `unlike` is in exports/picked.sql. Sorted by the bucket of the chat.
-- Reads `fit` of all parts and `near_duplicates`. Variables: bucket, buckets.
with copies as (
    select
        *,
        row_number() over (
            partition by export, prompt order by part, record, message_index, pair_rank, sibling_number
        ) as prompt_copy
    from fit
    where bucket = getvariable('bucket')
)

select
    c.* exclude (prompt, prompt_copy, bucket),
    exchange_bucket(c.chat_id) as bucket
from copies as c
anti join near_duplicates as n
    on n.part = c.part and n.export = c.export and n.record = c.record and n.message_index = c.message_index
    and n.pair_rank = c.pair_rank and n.sibling_number = c.sibling_number
where c.prompt_copy = 1
order by bucket, part, export, record, message_index, pair_rank, sibling_number
