-- One row a rule pack: how many kinds of turns it reads here, and what those turns hold of what sets its rules off. A
-- template that `dsat_miner/signals.py` fills in. Reads `rule_gates`.
with shapes as (
    select
        language,
        chat_language,
        turn_words,
        [
{%- for i in range(n_masks) %}bit_or(mask_{{ i }}){{ ", " if not loop.last }}{% endfor -%}
        ]::bigint[] as masks,
        [
{%- for i in range(n_gates) %}bool_or(gate_{{ i }}){{ ", " if not loop.last }}{% endfor -%}
        ]::boolean[] as gates
    from rule_gates
    group by language, chat_language, turn_words
)

{% for pack, speaks in packs -%}
select
    {{ pack }} as pack,
    count(*) as n,
    [{% for i in range(n_masks) %}coalesce(bit_or(masks[{{ i + 1 }}]), 0){{ ", " if not loop.last }}{% endfor %}]::bigint[] as masks,
    [{% for i in range(n_gates) %}coalesce(bool_or(gates[{{ i + 1 }}]), false){{ ", " if not loop.last }}{% endfor %}]::boolean[] as gates
from shapes
where {{ speaks }}
{% if not loop.last %}union all
{% endif %}
{%- endfor %}
