-- query: dsat_rate_by_turn
-- description: dsat and sat rate by how far into the conversation a turn comes, with 95 % intervals of the dsat rate
-- param: last integer = 10: turns from this number on are one row
with counted as (
    select
        least(turn_number, $last) as turn_number,
        count(*) as turns,
        count(*) filter (where label in ('dsat', 'mixed')) as dsat,
        count(*) filter (where label in ('sat', 'mixed')) as sat
    from turns
    group by all
)

select
    turn_number,
    turns,
    dsat,
    sat,
    round(dsat / turns, 4) as dsat_rate,
    round(wilson_low(dsat, turns), 4) as low,
    round(wilson_high(dsat, turns), 4) as high,
    round(sat / turns, 4) as sat_rate
from counted
order by turn_number
