-- One row per record whose id in the run is not simply the log's own: a repeated id gets #2, #3, … in the order of
-- ingestion (the first keeps it), a missing one the hash of the content. All other records need no row.
-- Reads `all_ids` (part, record, source_id, content_id) of every part of the run.
with named as (
    select
        part,
        record,
        coalesce(source_id, content_id) as id,
        source_id is null as is_hashed
    from all_ids
),

repeated as (
    select id
    from named
    group by id
    having count(*) > 1
),

counted as (
    select
        n.*,
        row_number() over (partition by n.id order by n.part, n.record) as copy
    from named as n
    inner join repeated as r on r.id = n.id
),

renamed as (
    select
        part,
        record,
        -- a log that already has an id of this very form keeps it; ours then says more
        case when id || '#' || copy in (select id from named)
            then id || '#' || copy || '#' || part || '-' || record
            else id || '#' || copy end as conversation_id
    from counted
    where copy > 1
)

select * from renamed
union all
select part, record, id as conversation_id
from named
where is_hashed and (part, record) not in (select (part, record) from renamed)
order by part, record
