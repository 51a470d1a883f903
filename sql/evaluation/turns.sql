-- One row per label: the verdict, and what the run made of that turn (NULL where it has no such turn, or another text).
-- Reads `labels` (as in labels/human_labels), `turns` and `conversations` of a run.
with turns_with_chat as (
    select
        t.*,
        c.chat_id
    from turns as t
    left join conversations as c on c.conversation_id = t.conversation_id
)

select
    l.conversation_id,
    l.message_index,
    l.label as truth,
    l.kinds as true_kinds,
    coalesce(l.sample, 'random') as sample,
    l.weight,
    t.conversation_id is not null and l.user_text_md5 <> t.user_text_md5 as is_other_text,
    coalesce(t.chat_id, l.conversation_id) as chat,
    t.label as said,
    t.p_dsat,
    t.p_sat,
    coalesce(t.score_p_dsat, t.p_dsat) as score_p_dsat,
    t.kinds,
    t.rules,
    t.decided_by,
    t.language,
    t.detector_version,
    left(t.request, 300) as request,
    left(t.judged_reply, 300) as judged_reply,
    left(t.user_text, 600) as user_text
from labels as l
left join turns_with_chat as t on t.conversation_id = l.conversation_id and t.message_index = l.message_index
order by l.conversation_id, l.message_index
