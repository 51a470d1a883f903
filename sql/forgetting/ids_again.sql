-- What forgetting/hidden_ids.sql does, when a part is indexed again and hashes are all that is left of the forgotten ids.
-- Reads `listed` (ids as the log has them) and `records`. Variable: forgotten, the hashes.
with forgotten as (
    select unnest(getvariable('forgotten')) as hash
),

hashed as (
    select
        l.*,
        sha256(l.source_id) in (from forgotten) or sha256(r.chat_id) in (from forgotten) as hides_source,
        sha256(l.content_id) in (from forgotten) as hides_content
    from listed as l
    left join records as r on r.record = l.record
)

select
    part,
    record,
    case when hides_source then 'forgotten-' || sha256(source_id) else source_id end as source_id,
    case when hides_content then 'forgotten-' || sha256(content_id) else content_id end as content_id
from hashed
