-- query: undecided
-- description: the turns whose score comes nearest to the threshold, a row per turn: the ones worth a person's look
-- param: threshold number = 0.5: the threshold of the run, see --min-p-dsat
-- param: top integer = 25: turns to show
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
where decided_by = 'rules'
order by abs(turns.p_dsat - $threshold), md5(conversation_id || '/' || message_index)
limit $top
