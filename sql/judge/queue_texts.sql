-- One row per turn of the queue with what a judge reads, in the order of the queue.
--
-- Texts are those of the run, redacted. `turns` has requests and replies clipped; of the long ones the whole text is
-- taken from `conversations`, so that the cut can be in the middle. Reads `queue`, `run_turns`, `run_chats`.
-- Variables: room_request, room_reply, room_follow_up.
with clipped as (
    select
        q.place,
        q.conversation_id,
        q.message_index,
        q.user_text_md5,
        q.asked_because,
        t.request,
        t.judged_reply,
        t.user_text,
        -- what rules found: a judge's own quote must not change what it reads the next time
        case when t.decided_by = 'judge' then t.rule_evidence else t.evidence end as evidence,
        t.reply_refused,
        t.reply_index
    from queue as q
    inner join run_turns as t on t.conversation_id = q.conversation_id and t.message_index = q.message_index
),

long_ones as (
    select
        conversation_id,
        reply_index,
        max(message_index) as message_index
    from clipped
    where (length(judged_reply) >= 4000 or length(request) >= 4000) and reply_index is not null
    group by conversation_id, reply_index
),

messages as (
    select
        conversation_id,
        unnest(range(0, len(messages))) as position,
        unnest(messages) as message
    from run_chats
    where conversation_id in (select conversation_id from long_ones)
),

spoken as materialized (
    -- without text, tools and system: a chat may have thousands of messages and as many turns in the queue
    select
        conversation_id,
        position,
        message.role as role
    from messages
    where message.role in ('user', 'assistant') and has_text(message.content)
),

requested as (
    -- the request is the user's last messages before the reply, however many they are
    select
        l.*,
        coalesce(s.position, -1) as earlier_reply
    from long_ones as l
    asof left join (from spoken where role = 'assistant') as s
        on s.conversation_id = l.conversation_id and s.position < l.reply_index
),

wanted as (
    select
        s.conversation_id,
        s.position,
        s.role,
        l.reply_index
    from (from spoken where role = 'assistant') as s
    asof join long_ones as l on l.conversation_id = s.conversation_id and l.reply_index <= s.position
    where s.position < l.message_index
    union all
    select
        s.conversation_id,
        s.position,
        s.role,
        r.reply_index
    from (from spoken where role = 'user') as s
    asof join requested as r on r.conversation_id = s.conversation_id and r.reply_index > s.position
    where s.position > r.earlier_reply
),

whole as (
    select
        w.conversation_id,
        w.reply_index,
        string_agg(m.message.content, chr(10) || chr(10) order by w.position)
            filter (where w.role = 'assistant') as judged_reply,
        coalesce(string_agg(m.message.content, chr(10) || chr(10) order by w.position)
            filter (where w.role = 'user'), '') as request
    from messages as m
    inner join wanted as w on w.conversation_id = m.conversation_id and w.position = m.position
    group by w.conversation_id, w.reply_index
)

select
    c.place,
    c.conversation_id,
    c.message_index,
    c.user_text_md5,
    c.asked_because,
    c.reply_refused,
    cut_middle(coalesce(w.request, c.request), getvariable('room_request')) as request,
    cut_middle(coalesce(w.judged_reply, c.judged_reply), getvariable('room_reply')) as judged_reply,
    cut_around(c.user_text, c.evidence, getvariable('room_follow_up')) as follow_up
from clipped as c
left join whole as w on w.conversation_id = c.conversation_id and w.reply_index = c.reply_index
order by c.place
