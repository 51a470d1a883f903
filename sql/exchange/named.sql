-- One row per record of a part with the id that the log gives it, or the hash of its content; sorted by the bucket of the
-- id. Reads `all_ids` of the part. Variable: buckets.
select
    part,
    record,
    coalesce(source_id, content_id) as id,
    source_id is null as is_hashed,
    exchange_bucket(coalesce(source_id, content_id)) as bucket
from all_ids
order by bucket, record
