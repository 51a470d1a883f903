-- One row: what stands behind the verdicts of a run. Reads `judge_verdicts` and `run_turns`.
with counted as (
    select v.*, t.decided_by, t.reply_refused
    from judge_verdicts as v
    inner join run_turns as t
        on t.conversation_id = v.conversation_id and t.message_index = v.message_index
        and t.user_text_md5 = v.user_text_md5
)

select
    count(*) as turns,
    count(*) filter (where decided_by = 'judge') as decided,
    count(*) filter (where label = 'dsat') as dsat,
    count(*) filter (where label = 'sat') as sat,
    count(*) filter (where label = 'mixed') as mixed,
    count(*) filter (where label = 'neutral') as neutral,
    count(*) filter (where reply_refused) as refusals,
    count(*) filter (where reply_refused and refusal_wrong) as refusals_wrong,
    coalesce(sum(votes), 0)::bigint as votes,
    coalesce(sum(calls), 0)::bigint as calls,
    coalesce(sum(tokens_in), 0)::bigint as tokens_in,
    coalesce(sum(tokens_out), 0)::bigint as tokens_out,
    round(sum(cost_usd), 6) as cost_usd,
    coalesce(list(distinct judge order by judge), []) as judges,
    coalesce(list(distinct prompt_version order by prompt_version), []) as prompt_versions
from counted
