-- The ids of one part with those that were asked for hidden behind their hashes. The rows stay: they count the copies
-- of an id, and a count that changed would rename conversations that stay. Reads `file` and `gone`. Done again after
-- a deletion was cut off, it leaves hidden ids as they are.
with marked as (
    select
        f.*,
        coalesce(g.is_whole, false) as is_whole
    from file as f
    left join gone as g on g.record = f.record
)

select
    part,
    record,
    case when is_whole and not regexp_full_match(source_id, 'forgotten-[0-9a-f]{64}')
        then 'forgotten-' || sha256(source_id) else source_id end as source_id,
    case when is_whole and not regexp_full_match(content_id, 'forgotten-[0-9a-f]{64}')
        then 'forgotten-' || sha256(content_id) else content_id end as content_id
from marked
