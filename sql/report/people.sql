-- One row per side (dsat, sat): how the score agrees with the turns that people labelled.
--
-- Found is what P alone would have labelled so. Variables: min_p_dsat, min_p_sat.
with labelled as (
    select
        unnest([
            {'side': 'dsat', 'is_found': p_dsat >= getvariable('min_p_dsat'), 'is_true': is_dsat(label)},
            {'side': 'sat', 'is_found': p_sat >= getvariable('min_p_sat'), 'is_true': is_sat(label)}
        ], recursive := true)
    from run_turns
    where decided_by = 'human'
),

counted as (
    select
        side,
        count(*) as turns,
        count(*) filter (where is_found) as found,
        count(*) filter (where is_true) as true_turns,
        count(*) filter (where is_found and is_true) as agreed
    from labelled
    group by side
)

select
    *,
    case when found > 0 then agreed / found end as precision,
    wilson_low(agreed, found) as precision_low,
    wilson_high(agreed, found) as precision_high,
    case when true_turns > 0 then agreed / true_turns end as recall,
    wilson_low(agreed, true_turns) as recall_low,
    wilson_high(agreed, true_turns) as recall_high
from counted
order by side
