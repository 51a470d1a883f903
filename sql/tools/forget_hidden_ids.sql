-- The ids of one part with those that were asked for hidden behind their hashes. The rows stay: they count the copies
-- of an id, and a count that changed would rename conversations that stay. Reads `file` and `gone`.
select
    f.part,
    f.record,
    case when g.is_whole then 'forgotten-' || sha256(f.source_id) else f.source_id end as source_id,
    case when g.is_whole then 'forgotten-' || sha256(f.content_id) else f.content_id end as content_id
from file as f
left join gone as g on g.record = f.record
