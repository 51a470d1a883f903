-- One row per record of one bucket of ids whose id in the run is not simply the log's own, with the id that it would
-- like to have; sorted by the bucket of that one. What `counted` is in turns/ids.sql.
-- Reads `named` of all parts. Variables: bucket, buckets.
with counted as (
    select
        part,
        record,
        id,
        is_hashed,
        row_number() over (partition by id order by part, record) as copy
    from named
    where bucket = getvariable('bucket')
),

renamed as (
    select
        part,
        record,
        copy,
        case when copy > 1 then id || '#' || copy else id end as wanted
    from counted
    where copy > 1 or is_hashed
)

select
    *,
    exchange_bucket(wanted) as bucket
from renamed
order by bucket, part, record
