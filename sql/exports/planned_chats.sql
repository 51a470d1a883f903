-- One row per chat of the part with a row to write: its messages and siblings, read once for all tables and splits.
select
    part_record as record,
    messages,
    siblings,
    source_file
from stored_chats
where part_record in (select record from plan where reason is null)
