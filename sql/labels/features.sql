-- One row per follow-up turn and feature that holds for it, as weights.csv names them: what a fit learns from, and what
-- `rules explain` shows. A template that `dsat_miner/detection/scorecard.py` fills in with the conditions.
--
--   n   how often it holds: a word may stand in a turn more than once
with conditions as (
    select
        turn_id,
        unnest([
{%- for stage, name, condition in conditions %}
            case when {{ condition }} then {'stage': {{ stage }}, 'feature': {{ name }}} end{{ "," if not loop.last }}
{%- endfor %}
        ]::struct(stage varchar, feature varchar)[]) as held
    from compared
),

hits as (
    select
        turn_id,
        unnest(rules) as rule
    from signals
),

said as (
    select
        turn_id,
        unnest(terms) as term
    from compared
),

replied as (
    select
        turn_id,
        unnest(next_terms) as term
    from compared
),

named as (
    select turn_id, held.stage as stage, held.feature as feature from conditions where held is not null
    union all
    select turn_id, 'turn', 'rule ' || rule from hits
    union all
    select turn_id, 'turn', case when term[1] = '^' then 'opens ' || term[3:] else 'says ' || term end
    from said
    where term <> ''
    union all
    select turn_id, 'next', 'replies ' || term from replied where term <> ''
)

select
    turn_id,
    stage,
    feature,
    count(*)::integer as n
from named
group by all
order by turn_id, stage desc, feature
