-- One row per candidate of a part that is fit to be exported, with what its prompt is compared by: its last user
-- message, behind the opening of the chat where that is another one, so that "go on" of two chats are not alike.
--
-- Reads `candidates` and `stored_chats` of the part. In the order of the candidates.
with asked as (
    select
        c.part,
        c.export,
        c.record,
        c.message_index,
        c.pair_rank,
        c.sibling_number,
        c.prompt_md5,
        list_filter(s.messages[1:c.reply_index], lambda m: m.role = 'user' and has_text(m.content)) as said
    from candidates as c
    inner join stored_chats as s on s.record = c.record
    where c.reason is null
),

texts as (
    select
        * exclude (said),
        case
            when len(said) < 2 then clip_ends(coalesce(said[1].content, ''), 450, 150)
            else clip_ends(said[1].content, 200, 50) || chr(10) || clip_ends(said[-1].content, 300, 100)
        end as text
    from asked
)

select
    part::bigint as part,
    export,
    record,
    message_index,
    pair_rank,
    sibling_number,
    md5_number_lower(prompt_md5) as prompt,
    md5(text) as text_key,
    text
from texts
order by record, message_index, export, pair_rank, sibling_number
