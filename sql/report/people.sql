-- One row per side (dsat, sat): how the score agrees with the turns that people labelled, as `dsat-miner eval` counts.
--
-- Labels count by their weight; those of turns that were picked (weight null) are counted in `turns` alone. Intervals
-- are over as many labels of equal weight as the labels are worth (Kish 1965). Found is what P alone would have
-- labelled so. Variables: min_p_dsat, min_p_sat.
with labelled as (
    select
        weight,
        unnest([
            {'side': 'dsat', 'is_found': p_dsat >= getvariable('min_p_dsat'), 'is_true': is_dsat(label)},
            {'side': 'sat', 'is_found': p_sat >= getvariable('min_p_sat'), 'is_true': is_sat(label)}
        ], recursive := true)
    from people_turns
),

counted as (
    select
        side,
        count(*) as turns,
        count(weight) as measured,
        count(weight) filter (where is_found) as found,
        count(weight) filter (where is_true) as true_turns,
        count(weight) filter (where is_found and is_true) as agreed,
        sum(weight) filter (where is_found and is_true) as agreed_weight,
        sum(weight) filter (where is_found) as found_weight,
        sum(weight) filter (where is_true) as true_weight,
        worth(list(weight)) as worth,
        worth(list(weight) filter (where is_found)) as found_worth,
        worth(list(weight) filter (where is_true)) as true_worth
    from labelled
    group by side
),

shares as (
    select
        *,
        coalesce(agreed_weight, 0) / nullif(found_weight, 0) as precision,
        coalesce(agreed_weight, 0) / nullif(true_weight, 0) as recall
    from counted
)

select
    side,
    turns,
    measured,
    worth,
    found,
    true_turns,
    agreed,
    precision,
    wilson_low(precision * found_worth, found_worth) as precision_low,
    wilson_high(precision * found_worth, found_worth) as precision_high,
    recall,
    wilson_low(recall * true_worth, true_worth) as recall_low,
    wilson_high(recall * true_worth, true_worth) as recall_high
from shares
order by side
