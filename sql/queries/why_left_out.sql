-- query: why_left_out
-- description: what the filters left out of each table, a row per table and reason, with the share of its candidates
-- param: export text = null: only this table, such as seed_pairs
with written as (
    select 'seed_pairs' as export, count(*) as n_rows from seed_pairs
    union all
    select 'drift_rows', count(*) from drift_rows
    union all
    select 'unpaired', count(*) from unpaired
    union all
    select 'sat', count(*) from sat
),

wanted as (
    select one_of('export', $export, list(export order by export)) as export
    from written
),

left_out as (
    select
        dropped.export,
        reason,
        count(*) as dropped
    from dropped
    cross join wanted
    where stage = 'export' and (wanted.export is null or dropped.export = wanted.export)
    group by dropped.export, reason
),

candidates as (
    select
        written.export,
        n_rows + coalesce(sum(dropped), 0) as candidates
    from written
    left join left_out using (export)
    group by written.export, n_rows
)

select
    export,
    reason,
    dropped,
    candidates,
    round(dropped / candidates, 4) as share
from left_out
inner join candidates using (export)
order by export, dropped desc, reason
