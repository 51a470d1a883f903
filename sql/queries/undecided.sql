-- query: undecided
-- description: the turns whose score comes nearest to the threshold, a row per turn: the ones worth a person's look
-- param: threshold number = null: a score; left out, the lowest that made a turn dsat in this run
-- param: top integer = 25: turns to show
with threshold as (
    select coalesce($threshold, min(p_dsat) filter (where label in ('dsat', 'mixed')), 0.5) as score
    from turns
    where decided_by = 'rules'
)

select
    conversation_id,
    message_index,
    round(p_dsat, 3) as p_dsat,
    label,
    rules,
    language,
    left(judged_reply, 200) as reply,
    left(user_text, 400) as follow_up
from turns
cross join threshold
where decided_by = 'rules'
order by abs(turns.p_dsat - threshold.score), md5(conversation_id || '/' || message_index)
limit $top
