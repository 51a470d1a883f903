-- query: dsat_rate_over_time
-- description: dsat rate by day, week, month or year of the conversation, with 95 % intervals; needs a log with times
-- param: unit text = month: day, week, month, quarter or year
with counted as (
    select
        cast(date_trunc($unit, timestamp) as date) as since,
        count(*) as turns,
        count(*) filter (where label in ('dsat', 'mixed')) as dsat
    from turns
    where timestamp is not null
    group by all
)

select
    since,
    turns,
    dsat,
    round(dsat / turns, 4) as rate,
    round(wilson_low(dsat, turns), 4) as low,
    round(wilson_high(dsat, turns), 4) as high
from counted
order by since
