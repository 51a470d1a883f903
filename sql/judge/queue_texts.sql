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
        place,
        conversation_id,
        reply_index,
        message_index
    from clipped
    where length(judged_reply) >= 4000 or length(request) >= 4000
),

spoken as (
    -- the messages before the turn, without tools and system
    select
        l.place,
        list_filter(c.messages[l.reply_index + 1:l.message_index], lambda m: m.role = 'assistant' and has_text(m.content)) as replies,
        list_filter(c.messages[1:l.reply_index], lambda m: m.role in ('user', 'assistant') and has_text(m.content)) as before
    from long_ones as l
    inner join run_chats as c on c.conversation_id = l.conversation_id
),

whole as (
    -- the request is the user's last messages before the reply, however many they are
    select
        place,
        array_to_string(list_transform(replies, lambda m: m.content), chr(10) || chr(10)) as judged_reply,
        array_to_string(list_transform(
            before[coalesce(len(before) + 2 - list_position(list_reverse(
                list_transform(before, lambda m: m.role)), 'assistant'), 1):],
            lambda m: m.content
        ), chr(10) || chr(10)) as request
    from spoken
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
left join whole as w on w.place = c.place
order by c.place
