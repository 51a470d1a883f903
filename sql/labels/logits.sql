-- One row per follow-up turn: log-odds of dsat and of sat, before and after looking at the next reply.
--
-- A template that `dsat_miner/detection/scorecard.py` fills in from weights.csv (`dsat-miner compile score` prints the result).
-- Weights are whole thousandths, so that their sum does not depend on the order of addition. Two stages:
--   turn   what the turn says, repeats and reacts to: intercept + weights of what holds
--   next   slope * turn + intercept + weights of what the next reply does; where there is none, turn stands
with
{%- for words in word_tables %}
{{ words.name }}_weights as (
    select
        unnest({{ words.terms }}) as term,
        unnest({{ words.dsat }}) as dsat,
        unnest({{ words.sat }}) as sat
),

{{ words.name }}_spoken as (
    select
        turn_id,
        unnest({{ words.column }}) as term
    from compared
),

{{ words.name }}_said as (
    select
        s.turn_id,
        sum(w.dsat)::bigint as dsat,
        sum(w.sat)::bigint as sat
    from {{ words.name }}_spoken as s
    inner join {{ words.name }}_weights as w on w.term = s.term
    group by s.turn_id
),
{% endfor %}
stages as (
    select
        c.turn_id,
        c.has_next_reply,
        c.next_reply_likeness,
        c.next_reply_apologised,
{%- for side in sides %}
        {{ turn.intercept[side] }}
            + coalesce(t.{{ side }}, 0)
            + coalesce(list_sum(list_transform(s.rules, lambda r: getvariable('rule_weights')[r].{{ side }})), 0)
{%- for condition, weight in turn.conditions[side] %}
            + case when {{ condition }} then {{ weight }} else 0 end
{%- endfor %} as turn_{{ side }},
        {{ next.intercept[side] }}
            + coalesce(n.{{ side }}, 0)
{%- for condition, weight in next.conditions[side] %}
            + case when {{ condition }} then {{ weight }} else 0 end
{%- endfor %} as next_{{ side }}{{ "," if not loop.last }}
{%- endfor %}
    from compared as c
    inner join signals as s on s.turn_id = c.turn_id
    left join turn_said as t on t.turn_id = c.turn_id
    left join next_said as n on n.turn_id = c.turn_id
)

select
    turn_id,
    has_next_reply,
    next_reply_likeness,
    next_reply_apologised,
{%- for side in sides %}
    turn_{{ side }} / 1000 as turn_logit_{{ side }},
    case when has_next_reply then {{ next.slope[side] }} / 1000 * turn_{{ side }} + next_{{ side }}
        else turn_{{ side }} end / 1000 as logit_{{ side }}{{ "," if not loop.last }}
{%- endfor %}
from stages
