-- One row a language, language of the chat and length (short or not) of turns: what those turns hold together of what sets
-- rules off. A template that `dsat_miner/detection/signals.py` fills in. Reads `rule_gates`.
select
    language,
    chat_language,
    turn_words <= {{ short_turn }} as is_short,
    [
{%- for i in range(n_masks) %}bit_or(mask_{{ i }}){{ ", " if not loop.last }}{% endfor -%}
    ]::bigint[] as masks,
    [
{%- for i in range(n_gates) %}bool_or(gate_{{ i }}){{ ", " if not loop.last }}{% endfor -%}
    ]::boolean[] as gates
from rule_gates
group by all
