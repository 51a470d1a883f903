-- query: dsat_rate_by_turn
-- description: dsat and sat rate by how far into the conversation a turn comes, with 95 % intervals of the dsat rate; turn 1 is a follow-up only where a chat starts with the assistant
-- param: last integer = 10: turns from this number on are one row, such as 10+
with counted as (
    select
        least(turn_number, $last) as nth,
        count(*) as turns,
        count(*) filter (where label in ('dsat', 'mixed')) as dsat,
        count(*) filter (where label in ('sat', 'mixed')) as sat
    from turns
    group by all
)

select
    nth || case when nth = $last then '+' else '' end as turn_number,
    turns,
    dsat,
    sat,
    round(dsat / turns, 4) as dsat_rate,
    round(wilson_low(dsat, turns), 4) as low,
    round(wilson_high(dsat, turns), 4) as high,
    round(sat / turns, 4) as sat_rate
from counted
order by nth
