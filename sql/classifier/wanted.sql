-- The stored turns of a part that were asked for by id. Reads `all_turns`. Variable: wanted_file.
select t.*
from all_turns as t
semi join read_parquet(getvariable('wanted_file')) as w
    on w.conversation_id = t.conversation_id and w.message_index = t.message_index
