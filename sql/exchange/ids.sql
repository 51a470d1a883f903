-- One row per record of `copies` whose wanted id lies in one bucket, with its id in the run: what `renamed` is in
-- turns/ids.sql. Sorted by part. Reads `copies` of all buckets, `named` of all parts. Variable: bucket.
with wanted as (
    select *
    from copies
    where bucket = getvariable('bucket')
),

known as (
    select distinct id
    from named
    where bucket = getvariable('bucket')
)

select
    w.part,
    w.record,
    -- a log that already has an id of this very form keeps it; ours then says more
    case when w.copy > 1 and k.id is not null
        then w.wanted || '#' || w.part || '-' || w.record
        else w.wanted end as conversation_id
from wanted as w
left join known as k on k.id = w.wanted
order by w.part, w.record
