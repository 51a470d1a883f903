-- query: language_gaps
-- description: dsat rate of each language beside that of all the others, with the gap and its 95 % interval, each for itself: of twenty equal languages about one seems to differ
-- param: min_turns integer = 20: leave out languages with fewer follow-up turns
with counted as (
    select
        language,
        count(*) as turns,
        count(*) filter (where label in ('dsat', 'mixed')) as dsat
    from turns
    group by language
),

compared as (
    select
        *,
        sum(turns) over () - turns as other_turns,
        sum(dsat) over () - dsat as other_dsat
    from counted
)

select
    language,
    turns,
    dsat,
    round(dsat / turns, 4) as rate,
    round(other_dsat / nullif(other_turns, 0), 4) as rate_elsewhere,
    round(dsat / turns - other_dsat / nullif(other_turns, 0), 4) as gap,
    round(gap_low(dsat, turns, other_dsat, nullif(other_turns, 0)), 4) as gap_low,
    round(gap_high(dsat, turns, other_dsat, nullif(other_turns, 0)), 4) as gap_high
from compared
where turns >= $min_turns
order by gap desc, language
