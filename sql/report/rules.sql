-- One row per rule that hit: on how many turns, how many of them got the label that it speaks for, and, where people
-- labelled turns, how often they agree with it: weighed as `dsat-miner eval` weighs them, the interval over as many
-- labels of equal weight as those are worth. Variables: rule_sides (MAP of rule id to dsat or sat).
with hits as (
    select unnest(rules) as rule, label, null::double as weight, false as by_people
    from run_turns
    union all
    select unnest(rules), label, weight, true
    from people_turns
    where weight is not null
),

sided as (
    select
        rule,
        coalesce(getvariable('rule_sides')[rule], 'dsat') as side,
        weight,
        by_people,
        case
            when coalesce(getvariable('rule_sides')[rule], 'dsat') = 'dsat' then is_dsat(label)
            else is_sat(label)
        end as agrees
    from hits
),

counted as (
    select
        rule,
        side,
        count(*) filter (where not by_people) as hits,
        count(*) filter (where not by_people and agrees) as labelled,
        count(*) filter (where by_people) as by_people,
        count(*) filter (where by_people and agrees) as people_agree,
        coalesce(sum(weight) filter (where agrees), 0) / sum(weight) as precision,
        worth(list(weight) filter (where by_people)) as worth
    from sided
    group by rule, side
)

select
    * exclude (worth),
    wilson_low(precision * worth, worth) as low,
    wilson_high(precision * worth, worth) as high
from counted
order by hits desc, rule
