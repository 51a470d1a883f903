-- One row per turn to review with its texts as they are stored, in the order in which a page shows them.
--
-- Strata are mixed by md5, so that whoever stops early has drawn from all. Reads `drawn` and `drawn_turns` (the turns of
-- the files that something was drawn from).
select
    t.conversation_id,
    t.message_index,
    t.user_text_md5,
    d.stratum,
    t.request,
    t.judged_reply,
    t.user_text,
    t.reply_refused,
    t.label,
    t.p_dsat,
    t.p_sat,
    t.kinds,
    t.rules,
    t.evidence,
    t.decided_by,
    t.language,
    t.model
from drawn as d
inner join drawn_turns as t
    on t.conversation_id = d.conversation_id and t.message_index = d.message_index
order by
    case when d.stratum = 'uncertain' then d.place end,
    md5('page/' || t.conversation_id || '/' || t.message_index),
    t.conversation_id,
    t.message_index
