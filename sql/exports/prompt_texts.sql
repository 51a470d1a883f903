-- One row per candidate of a part that is fit to be exported, with what its prompt is compared by: its last user
-- message, behind the opening of the chat where that is another one, so that "go on" of two chats are not alike.
--
-- Reads `candidates` and `stored_chats` of the part. In the order of the candidates.
with fit as (
    select
        part,
        place,
        export,
        record,
        prompt_md5,
        reply_index
    from candidates
    where reason is null
),

messages as (
    select
        part_record as record,
        unnest(range(0, len(messages))) as position,
        unnest(messages) as message
    from stored_chats
    where part_record in (select record from fit)
),

said as materialized (
    -- once a message and clipped, never the messages of a chat once a row: a chat may have thousands of each
    select
        record,
        position,
        row_number() over (partition by record order by position) as number,
        clip_ends(message.content, 450, 150) as alone,
        clip_ends(message.content, 200, 50) as opening,
        clip_ends(message.content, 300, 100) as latest
    from messages
    where message.role = 'user' and has_text(message.content)
),

asked as (
    -- the last message before the reply
    select
        f.*,
        s.number,
        s.alone,
        s.latest
    from fit as f
    asof left join said as s on s.record = f.record and s.position < f.reply_index
),

texts as (
    select
        a.* exclude (reply_index, number, alone, latest),
        case
            when a.number > 1 then o.opening || chr(10) || a.latest
            else coalesce(a.alone, '')
        end as text
    from asked as a
    left join said as o on o.record = a.record and o.number = 1
)

select
    part::bigint as part,
    place,
    export,
    record,
    md5_number_lower(prompt_md5) as prompt,
    md5(text) as text_key,
    text
from texts
order by place
