-- One row per record whose id in the run lies in one bucket by the one that it, or a copy, would like: what `renamed` is in
-- turns/ids.sql. Sorted by part. Reads `copies` of all buckets, `named` of all parts. Variable: bucket.
with copied as (
    select *
    from copies
    where bucket = getvariable('bucket')
),

known as (
    select
        n.id as wanted,
        min({'part': n.part, 'record': n.record}) as first
    from named as n
    inner join copied as c on c.wanted = n.id and c.copy > 1
    where n.bucket = getvariable('bucket')
    group by n.id
),

settled as (
    select
        c.part,
        c.record,
        case when k.first.part <= c.part then c.wanted || '#' || c.part || '-' || c.record else c.wanted end
            as conversation_id
    from copied as c
    left join known as k on k.wanted = c.wanted and c.copy > 1
    union all
    select
        k.first.part as part,
        k.first.record as record,
        k.wanted || '#' || k.first.part || '-' || k.first.record as conversation_id
    from known as k
    inner join copied as c on c.wanted = k.wanted and c.copy > 1
    where k.first.part > c.part
)

select * from settled
order by part, record
