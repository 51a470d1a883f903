-- One row a rule that hits a follow-up turn, of the rules of some packs.
--
-- A template that `dsat_miner/detection/signals.py` fills in from the rule packs (`dsat-miner compile signals` prints the result).
-- The gates (gates.sql) say what rules are worth a try on a turn. Each is tried where `case when` sees to it that nothing
-- is computed for the others (`and` would not).
--
--   turn_id   as in turns
--   number    of the rule; rules are numbered by strength, sat rules behind the others
with gated as (
    select
        turns.*{{ "," if is_gated }}
{%- if is_gated %}
        rule_gates.* exclude (turn_id, language, chat_language, turn_words)
{%- endif %}
    from turns
{%- if is_gated %}
    inner join rule_gates on rule_gates.turn_id = turns.turn_id
{%- endif %}
),

bits as (
    -- a bit for each rule that hits: lists of all rules a turn would be most of the work
    select
        turn_id
{%- for mask in masks %},
        0::bigint
{%- for group in mask.groups %}
        | case when {{ group.when }} then 0::bigint
{%- for bit, condition, expression in group.rules %}
            | case when {{ condition }} then case when {{ expression }} then {{ bit }} else 0 end else 0 end
{%- endfor %} else 0 end
{%- endfor %} as bits_{{ loop.index0 }}
{%- endfor %}
    from gated
    where {{ when }}
)

select
    turn_id,
    unnest(
        []::bigint[]
{%- for mask in masks %}
        || case when bits_{{ loop.index0 }} = 0 then []::bigint[] else list_filter(
            range({{ mask.first_number }}, {{ mask.first_number + mask_bits }}),
            lambda number: (bits_{{ loop.index0 }} >> (number - {{ mask.first_number }})) & 1 = 1
        ) end
{%- endfor %}
    ) as number
from bits  -- no `where`: it would be moved below, and try each rule twice
