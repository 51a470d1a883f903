-- One row a follow-up turn: the numbers of the rules that hit.
--
-- A template that `dsat_miner/detection/signals.py` fills in from the rule packs (`dsat-miner compile signals` prints the result).
-- The gates (gates.sql) say what rules are worth a try on a turn. Each is tried where `case when` sees to it that nothing
-- is computed for the others (`and` would not).
--
--   turn_id   as in turns
--   numbers   of the rules that hit, rising; rules are numbered by strength, sat rules behind the others
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
{%- for groups in masks %},
        0::bigint
{%- for group in groups %}
        | case when {{ group.when }} then 0::bigint
{%- for bit, condition, expression in group.rules %}
            | case when {{ condition }} then case when {{ expression }} then {{ bit }} else 0 end else 0 end
{%- endfor %} else 0 end
{%- endfor %} as bits_{{ loop.index0 }}
{%- endfor %}
    from gated
),

every_hit as (
    select
        turn_id,
        []::bigint[]
{%- for _ in masks %}
        || case when bits_{{ loop.index0 }} = 0 then []::bigint[] else list_filter(
            range({{ first_numbers[loop.index0] }}, {{ first_numbers[loop.index0] + mask_bits }}),
            lambda number: (bits_{{ loop.index0 }} >> (number - {{ first_numbers[loop.index0] }})) & 1 = 1
        ) end
{%- endfor %} as numbers
    from bits
)

select
    turn_id,
{%- if yielding and first_sat %}
    case when list_max(numbers) >= {{ first_sat }}
        then list_filter(numbers, lambda number: number not in ({{ yielding | join(", ") }}))
        else numbers end as numbers
{%- else %}
    numbers
{%- endif %}
from every_hit
