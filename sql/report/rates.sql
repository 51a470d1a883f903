-- One row per value of a facet: how many follow-up turns it has, and which share of them is dsat and sat.
--
-- Facets: all (one row), model, language, turn (number of the turn among the user's, in bands) and period (of the
-- conversation's timestamp: day, week, month or year, whichever gives at most about sixty). Of models and languages the
-- twelve with most turns are rows, the others together are `other`. One scan for all facets.
with span as (
    select
        case
            when max(timestamp) - min(timestamp) > interval 1800 days then 'year'
            when max(timestamp) - min(timestamp) > interval 400 days then 'month'
            when max(timestamp) - min(timestamp) > interval 60 days then 'week'
            else 'day'
        end as unit
    from run_turns
),

turns as (
    select
        is_dsat(t.label) as is_dsat,
        is_sat(t.label) as is_sat,
        coalesce(t.model, 'not named') as model,
        t.language,
        least(t.turn_number, 21) as turn_number,
        case
            when t.turn_number <= 5 then t.turn_number::varchar
            when t.turn_number <= 10 then '6–10'
            when t.turn_number <= 20 then '11–20'
            else '21 and later'
        end as band,
        case s.unit
            when 'year' then strftime(t.timestamp, '%Y')
            when 'month' then strftime(t.timestamp, '%Y-%m')
            when 'week' then strftime(date_trunc('week', t.timestamp), '%Y-%m-%d')
            else strftime(t.timestamp, '%Y-%m-%d')
        end as period
    from run_turns as t
    cross join span as s
),

grouped as (
    select
        case
            when grouping(model) = 0 then 'model'
            when grouping(language) = 0 then 'language'
            when grouping(band) = 0 then 'turn'
            when grouping(period) = 0 then 'period'
            else 'all'
        end as facet,
        coalesce(model, language, band, period, 'all') as value,
        min(turn_number) as first_turn,
        count(*) as turns,
        count(*) filter (where is_dsat) as dsat,
        count(*) filter (where is_sat) as sat
    from turns
    group by grouping sets ((), (model), (language), (band), (period))
    -- chats without a time are in no period
    having not (grouping(period) = 0 and period is null)
),

ranked as (
    select
        *,
        row_number() over (partition by facet order by turns desc, value) as place
    from grouped
),

cut as (
    select
        facet,
        case when facet in ('model', 'language') and place > 12 then 'other' else value end as value,
        min(first_turn) as first_turn,
        -- the rest stands last, however many turns it has
        min(case when place > 12 then 13 else place end) as place,
        sum(turns)::bigint as turns,
        sum(dsat)::bigint as dsat,
        sum(sat)::bigint as sat
    from ranked
    group by all
)

select
    facet,
    value,
    turns,
    dsat,
    dsat / turns as dsat_rate,
    wilson_low(dsat, turns) as dsat_low,
    wilson_high(dsat, turns) as dsat_high,
    sat,
    sat / turns as sat_rate,
    wilson_low(sat, turns) as sat_low,
    wilson_high(sat, turns) as sat_high
from cut
order by
    facet,
    case facet when 'turn' then first_turn when 'period' then 0 else place end,
    value
