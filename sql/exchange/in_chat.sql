-- One row per row of `unlike` whose chat lies in one bucket of chats: is it beyond what a chat may give? What
-- `first_of_prompt` is in exports/picked.sql. Sorted by part, so that the plan of a part reads its own row groups alone.
-- Reads `unlike` of all buckets. Variables: bucket, max_rows_per_chat.
with placed as (
    select
        *,
        row_number() over (
            partition by export, chat_id order by part, record, p_label desc, place
        ) as place_in_chat
    from unlike
    where bucket = getvariable('bucket')
)

select
    part, place, export, kind, completion_label, split_key,
    place_in_chat > getvariable('max_rows_per_chat') as is_over
from placed
order by part, place
