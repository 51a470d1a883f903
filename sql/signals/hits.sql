-- One row a follow-up turn: the numbers of the rules that hit.
--
-- A template that `dsat_miner/detection/signals.py` fills in with the rules that yield and the first sat rule. Reads `turns` and
-- `rule_hits`.
--
--   turn_id   as in turns
--   numbers   of the rules that hit, rising
with numbered as (
    select
        turn_id,
        list(number order by number) as numbers
    from rule_hits
    group by turn_id
),

every_hit as (
    select
        turns.turn_id,
        coalesce(numbered.numbers, []) as numbers
    from turns
    left join numbered on numbered.turn_id = turns.turn_id
)

select
    turn_id,
{%- if yielding and first_sat %}
    -- some rules do not count beside one of the other polarity
    case when list_max(numbers) >= {{ first_sat }}
        then list_filter(numbers, lambda number: number not in ({{ yielding | join(", ") }}))
        else numbers end as numbers
{%- else %}
    numbers
{%- endif %}
from every_hit
