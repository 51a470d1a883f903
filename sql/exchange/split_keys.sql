-- One row per key that splits are made by of a part, sorted by the bucket of the key.
-- Reads `candidates` of the part. Variable: buckets.
select distinct
    part,
    split_key,
    exchange_bucket(split_key) as bucket
from candidates
where split_key is not null
order by bucket, split_key
