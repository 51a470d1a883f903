-- One row per candidate of a part that is fit to be exported: what the choice looks at and no more, sorted by the bucket
-- of its prompt, so that a bucket's task reads its own row groups alone.
-- Reads `candidates` of the part. Variable: buckets.
select
    part, place, export, record, chat_id, split_key, p_label, completion_label,
    md5_number(prompt_md5) as prompt,
    coalesce(kinds[1], '') as kind,
    exchange_bucket(prompt_md5) as bucket
from candidates
where reason is null
order by bucket, place
