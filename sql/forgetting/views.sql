-- What is searched for the ids of a deletion request: `ids`, `renamed`, `stored`, `rejected` (see forgetting/targets.sql).
create temp view ids as
select part, record, source_id, content_id
from read_parquet(getvariable('ids_files'), hive_partitioning = false);

create temp view renamed as
select part, record, conversation_id
from read_parquet(getvariable('renamed_file'), hive_partitioning = false);

create temp view stored as
select
    cast(regexp_extract(filename, '(\d+)\.parquet$', 1) as bigint) as part,
    part_record as record,
    chat_id
from read_parquet(getvariable('chats_files'), union_by_name = true, filename = true, hive_partitioning = false);

create temp view rejected as
select
    cast(regexp_extract(filename, '(\d+)\.parquet$', 1) as bigint) as part,
    part_record as record,
    raw
from read_parquet(getvariable('rejects_files'), union_by_name = true, filename = true, hive_partitioning = false);
