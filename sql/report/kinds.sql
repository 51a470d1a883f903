-- One row per kind: how many follow-up turns show it, as a share of all follow-up turns. A turn may have several kinds.
-- Variables: sat_kinds (the kinds of satisfaction; all others are of dissatisfaction).
with total as (
    select count(*) as turns
    from run_turns
),

found as (
    select unnest(kinds) as kind
    from run_turns
    where label <> 'neutral'
),

counted as (
    select kind, count(*) as turns
    from found
    group by kind
)

select
    c.kind,
    case when list_contains(getvariable('sat_kinds'), c.kind) then 'sat' else 'dsat' end as side,
    c.turns,
    c.turns / t.turns as share,
    wilson_low(c.turns, t.turns) as low,
    wilson_high(c.turns, t.turns) as high
from counted as c
cross join total as t
order by side, c.turns desc, c.kind
