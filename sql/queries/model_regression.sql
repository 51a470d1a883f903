-- query: model_regression
-- description: dsat rate of one model beside another's: over all turns, by kind of complaint and by language, with 95 % intervals, each for itself: of twenty rows without a change about one is called better or worse
-- param: before text = null: the older model; left out, the two with the most turns are compared by name
-- param: after text = null: the newer model
-- param: min_turns integer = 20: leave out languages with fewer turns of either model
with ranked as (
    select
        model,
        row_number() over (order by count(*) desc, model) as place
    from turns
    where model is not null
    group by model
),

chosen as (
    select
        coalesce(one_of('before', $before, list(model order by place)), min(model) filter (where place <= 2)) as before,
        coalesce(one_of('after', $after, list(model order by place)), max(model) filter (where place <= 2)) as after
    from ranked
),

judged as (
    select
        turns.model = chosen.after as is_after,
        turns.label in ('dsat', 'mixed') as is_dsat,
        turns.kinds,
        turns.language
    from turns
    cross join chosen
    where turns.model in (chosen.before, chosen.after) and chosen.before <> chosen.after
),

totals as (
    select
        count(*) filter (where not is_after) as turns_before,
        count(*) filter (where is_after) as turns_after
    from judged
),

overall as (
    select
        'all' as facet,
        '' as name,
        count(*) filter (where not is_after) as turns_before,
        count(*) filter (where not is_after and is_dsat) as dsat_before,
        count(*) filter (where is_after) as turns_after,
        count(*) filter (where is_after and is_dsat) as dsat_after
    from judged
),

by_kind as (
    select
        'kind' as facet,
        unnest(dsat_kinds(kinds)) as name,
        is_after
    from judged
    where is_dsat
),

kinds_counted as (
    select
        facet,
        name,
        any_value(turns_before) as turns_before,
        count(*) filter (where not is_after) as dsat_before,
        any_value(turns_after) as turns_after,
        count(*) filter (where is_after) as dsat_after
    from by_kind
    cross join totals
    group by facet, name
),

by_language as (
    select
        'language' as facet,
        language as name,
        count(*) filter (where not is_after) as turns_before,
        count(*) filter (where not is_after and is_dsat) as dsat_before,
        count(*) filter (where is_after) as turns_after,
        count(*) filter (where is_after and is_dsat) as dsat_after
    from judged
    group by language
    having least(turns_before, turns_after) >= $min_turns
),

facets as (
    from overall
    union all by name
    from kinds_counted
    union all by name
    from by_language
),

measured as (
    select
        *,
        dsat_after / turns_after - dsat_before / turns_before as change,
        gap_low(dsat_after, turns_after, dsat_before, turns_before) as low,
        gap_high(dsat_after, turns_after, dsat_before, turns_before) as high
    from facets
    where turns_before > 0 and turns_after > 0
)

select
    facet,
    name,
    chosen.before,
    chosen.after,
    turns_before,
    turns_after,
    round(dsat_before / turns_before, 4) as rate_before,
    round(dsat_after / turns_after, 4) as rate_after,
    round(change, 4) as change,
    round(low, 4) as low,
    round(high, 4) as high,
    case when low > 0 then 'worse' when high < 0 then 'better' else 'not told apart' end as verdict
from measured
cross join chosen
order by facet, measured.change desc, name
