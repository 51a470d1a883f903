-- query: recovery_rate
-- description: what the follow-up turn after a dsat turn says, a row per first kind of complaint and one for all, with 95 % intervals; after a chat's last turn nothing is known
-- param: min_turns integer = 1: leave out kinds with fewer dsat turns
with followed as (
    select
        label,
        kinds,
        lead(label) over (partition by conversation_id order by message_index) as next_label
    from turns
),

complaints as (
    select
        dsat_kinds(kinds)[1] as kind,
        next_label
    from followed
    where label in ('dsat', 'mixed')
),

counted as (
    select
        case when grouping(kind) = 1 then '(all)' else coalesce(kind, '(none)') end as kind,
        count(*) as dsat,
        count(*) filter (where next_label is null) as last_word,
        count(next_label) as went_on,
        count(*) filter (where next_label = 'sat') as satisfied,
        count(*) filter (where next_label = 'neutral') as moved_on,
        count(*) filter (where next_label in ('dsat', 'mixed')) as dsat_again
    from complaints
    group by grouping sets ((kind), ())
)

select
    kind,
    dsat,
    last_word,
    went_on,
    satisfied,
    moved_on,
    dsat_again,
    round(satisfied / nullif(went_on, 0), 4) as recovery_rate,
    round(wilson_low(satisfied, went_on), 4) as low,
    round(wilson_high(satisfied, went_on), 4) as high
from counted
where dsat >= $min_turns
order by dsat desc, kind
