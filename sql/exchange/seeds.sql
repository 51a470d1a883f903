-- One row per seed pair within the cap of its chat, sorted by the bucket of its split key.
-- Reads `in_chat` of one bucket. Variable: buckets.
select
    * exclude (is_over),
    exchange_bucket(split_key) as bucket
from in_chat
where export = 'seed_pairs' and not is_over
order by bucket, part, place
