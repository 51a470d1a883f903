-- The renamed ids of one part.
select
    record,
    conversation_id
from read_parquet(getvariable('ids_file'))
where part = getvariable('part')
