-- One row per turn that people labelled: what they said, and what it counts, as `dsat-miner eval` counts labels.
--
-- Drawn evenly or given a weight, a label stands for the log. The weights of each sample are scaled to add up to the
-- number of even draws that it is worth (Kish 1965), as `labels.scaled_rows` does. Others have a weight of null.
-- Reads `human_labels`: the run's labels with sample and weight; a turn that is not in it has a weight of null.
with labelled as (
    select
        t.conversation_id,
        t.message_index,
        t.label,
        t.p_dsat,
        t.p_sat,
        t.rules,
        coalesce(h.sample, '') as sample,
        case
            when h.weight is not null then h.weight
            when h.conversation_id is not null and coalesce(h.sample, 'random') = 'random' then 1
        end as weight
    from run_turns as t
    left join human_labels as h on h.conversation_id = t.conversation_id and h.message_index = t.message_index
    where t.decided_by = 'human'
)

select
    conversation_id,
    message_index,
    label,
    p_dsat,
    p_sat,
    rules,
    weight * sum(weight) over same_sample / sum(weight * weight) over same_sample as weight
from labelled
window same_sample as (partition by sample)
order by conversation_id, message_index
