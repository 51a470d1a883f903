-- The rows of turns/ids.sql of one part, whichever bucket found them. Reads `ids` of all buckets. Variable: part.
select
    part,
    record,
    conversation_id
from ids
where part = getvariable('part')
order by record
