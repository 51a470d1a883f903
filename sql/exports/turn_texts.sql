-- One row per turn whose texts a filter compares: those of pairs, and of replies that satisfied. Few, so that the texts of
-- all others are never fetched. Reads `stored_turns`, `export_turns` and `turn_pairs`.
select
    t.part_record as record,
    t.message_index,
    t.request,
    t.user_text,
    t.judged_reply
from stored_turns as t
inner join (
    select record, message_index from turn_pairs
    union
    select record, chosen_at as message_index from turn_pairs
    union
    select record, message_index from export_turns where label = 'sat'
) as w on w.record = t.part_record and w.message_index = t.message_index
