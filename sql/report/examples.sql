-- One row per example with its texts as they are stored, redacted; texts are null where it is no follow-up turn.
--
-- seen: what is stored of what the score saw of structure and the next reply; the words that it weighs are not kept.
-- Reads `drawn`, and `drawn_turns`: the turns of the files that something was drawn from.
with wanted as (
    select distinct conversation_id, message_index
    from drawn
    where message_index is not null
),

texts as (
    select
        t.conversation_id,
        t.message_index,
        left(t.request, 1200) as request,
        left(t.judged_reply, 1600) as judged_reply,
        left(t.user_text, 6000) as user_text,
        t.evidence,
        t.label,
        t.p_dsat,
        t.p_sat,
        t.kinds,
        t.rules,
        t.decided_by,
        t.judge_reason,
        t.language,
        t.model,
        list_filter(
            [
                case when t.repeats_earlier then 'the turn repeats an earlier one' end,
                case when t.overlap_request >= 0.5 then 'the turn is much like the request' end,
                case when t.quotes_reply then 'the turn quotes the reply' end,
                case when t.has_error then 'the turn shows an error' end,
                case when t.reply_refused then 'the reply refused' end,
                case when t.reply_apologised then 'the reply apologised' end,
                case when t.reply_cut_off then 'the reply was cut off' end,
                case when t.next_reply_apologised then 'the next reply apologises' end,
                case when t.next_reply_likeness >= 0.5 then 'the next reply is much like the judged one' end
            ],
            lambda fact: fact is not null
        ) as seen
    from drawn_turns as t
    inner join wanted as w
        on w.conversation_id = t.conversation_id and w.message_index = t.message_index
)

select
    d.what,
    d.export,
    d.name,
    d.place,
    d.drawn_from,
    d.conversation_id,
    d.message_index,
    t.* exclude (conversation_id, message_index)
from drawn as d
left join texts as t
    on t.conversation_id = d.conversation_id and t.message_index = d.message_index
order by d.what, d.export, d.name, d.place
