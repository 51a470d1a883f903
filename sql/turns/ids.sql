-- One row per record whose id in the run is not simply the log's own: a repeated id gets #2, #3, … in the order of
-- ingestion (the first keeps it), a missing one the hash of the content. All other records need no row.
-- Parts that come later change no id: where a log has an id of this very form, the later of the two says more.
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

copies as (
    select
        part,
        record,
        id || '#' || copy as wanted
    from counted
    where copy > 1
),

known as (
    -- the first record to which a log gave an id that a copy would like
    select
        n.id as wanted,
        min({'part': n.part, 'record': n.record}) as first
    from named as n
    inner join copies as c on c.wanted = n.id
    group by n.id
),

renamed as (
    select
        c.part,
        c.record,
        case when k.first.part <= c.part then c.wanted || '#' || c.part || '-' || c.record else c.wanted end
            as conversation_id
    from copies as c
    left join known as k on k.wanted = c.wanted
    union all
    select
        k.first.part as part,
        k.first.record as record,
        k.wanted || '#' || k.first.part || '-' || k.first.record as conversation_id
    from known as k
    inner join copies as c on c.wanted = k.wanted
    where k.first.part > c.part
)

select * from renamed
union all
select part, record, id as conversation_id
from named
where is_hashed and (part, record) not in (select (part, record) from renamed)
order by part, record
