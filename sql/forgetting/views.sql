-- What is searched for the ids of a deletion request beside `ids` and `renamed`: `stored` and `rejected`
-- (see forgetting/targets.sql). Reads `run_chats` and `run_rejects`.
create temp view stored as
select
    cast(regexp_extract(filename, '(\d+)\.parquet$', 1) as bigint) as part,
    part_record as record,
    chat_id
from run_chats;

create temp view rejected as
select
    cast(regexp_extract(filename, '(\d+)\.parquet$', 1) as bigint) as part,
    part_record as record,
    raw
from run_rejects;
