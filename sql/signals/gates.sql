-- One row a follow-up turn: what it holds of what sets rules off.
--
-- A template that `dsat_miner/detection/gates.py` fills in. Words that a rule cannot do without are looked up in a hash table
-- (`rule_words`), what is no word is asked for in alternations of at most 100 patterns. Reads `turns`.
--
--   turn_id, language, chat_language, turn_words   as in turns
--   mask_0, …   a bit for each rule that the words of the turn may set off
--   gate_0, …   whether the turn holds one of the patterns of an alternation
with
{%- if n_masks %}
spoken as (
    select
        turn_id,
        unnest(string_split(words, ' ')) as word
    from turns
    where {{ when }}
),

masks as (
    -- some rules want one word of each of two sets
    select
        s.turn_id
{%- for i in range(n_masks) %},
        bit_or(w.first_{{ i }}) & bit_or(w.second_{{ i }}) as mask_{{ i }}
{%- endfor %}
    from spoken as s
    inner join rule_words as w on w.word = s.word
    group by s.turn_id
),
{% endif %}
final as (
    select
        turns.turn_id,
        turns.language,
        turns.chat_language,
        turns.turn_words
{%- for i in range(n_masks) %},
        coalesce(masks.mask_{{ i }}, 0) as mask_{{ i }}
{%- endfor %}
{%- for gate in gates %},
        case when {{ gate.when }} then {{ gate.matches }} else false end as gate_{{ loop.index0 }}
{%- endfor %}
    from turns
{%- if n_masks %}
    left join masks on masks.turn_id = turns.turn_id
{%- endif %}
)

select * from final
