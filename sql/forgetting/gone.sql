-- The targets of one part, one row a record. is_whole: the log's own id is forgotten too, not just one copy of it.
select
    record,
    any_value(conversation_id) as conversation_id,
    bool_or(not is_copy) as is_whole
from targets
where part = getvariable('part')
group by record
