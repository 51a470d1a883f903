-- query: dsat_rate_by_model
-- description: share of follow-up turns that show dissatisfaction, a row per model, with 95 % intervals, each for itself: the worst of many models looks worse than it is
-- param: min_turns integer = 20: leave out models with fewer follow-up turns
with counted as (
    select
        coalesce(model, '(not named)') as model,
        count(*) as turns,
        count(*) filter (where label in ('dsat', 'mixed')) as dsat
    from turns
    group by all
)

select
    model,
    turns,
    dsat,
    round(dsat / turns, 4) as rate,
    round(wilson_low(dsat, turns), 4) as low,
    round(wilson_high(dsat, turns), 4) as high
from counted
where turns >= $min_turns
order by rate desc, model
