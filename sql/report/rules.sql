-- One row per rule that hit: on how many turns, how many of them got the label that it speaks for, and, where people
-- labelled turns, how often they agree with it. Variables: rule_sides (MAP of rule id to dsat or sat).
with hits as (
    select unnest(rules) as rule, label, decided_by
    from run_turns
),

sided as (
    select
        rule,
        coalesce(getvariable('rule_sides')[rule], 'dsat') as side,
        decided_by = 'human' as by_people,
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
        count(*) as hits,
        count(*) filter (where agrees) as labelled,
        count(*) filter (where by_people) as by_people,
        count(*) filter (where by_people and agrees) as people_agree
    from sided
    group by rule, side
)

select
    *,
    case when by_people > 0 then people_agree / by_people end as precision,
    wilson_low(people_agree, by_people) as low,
    wilson_high(people_agree, by_people) as high
from counted
order by hits desc, rule
