-- One row a follow-up turn: the rules that hit, and the sentence that shows it best.
--
-- A template that `dsat_miner/gates.py` fills in from the rule packs (`dsat-miner compile signals` prints the result).
-- First come the gates, which say what rules are worth a try on a turn: words that a rule cannot do without are looked
-- up in a hash table, and what is no word is asked for in alternations of at most 100 patterns. Only then is each rule
-- tried, where `case when` sees to it that nothing is computed for the others (`and` would not). Rules are numbered by
-- strength, so that the least number is the one to show evidence for.
--
--   turn_id       as in turns
--   rules         ids of the rules that hit, sorted; empty where none did
--   evidence_raw  first sentence of evidence_text that the strongest rule speaks of, at most 300 characters, an
--                 exact part of evidence_text; NULL where no rule hit
with
{%- if words %}
triggers as (
    -- a word and the rules that it may set off, a bit each
    select
        unnest({{ words.texts }}) as word
{%- for column in words.masks %},
        unnest({{ column }}) as mask_{{ loop.index0 }}
{%- endfor %}
),

spoken as (
    select
        turn_id,
        unnest(string_split(words, ' ')) as word
    from turns
    where {{ words.when }}
),

masks as (
    select
        s.turn_id
{%- for _ in words.masks %},
        bit_or(t.mask_{{ loop.index0 }}) as mask_{{ loop.index0 }}
{%- endfor %}
    from spoken as s
    inner join triggers as t on t.word = s.word
    group by s.turn_id
),
{%- endif %}

gated as (
    select
        turns.*
{%- if words %}
{%- for _ in words.masks %},
        coalesce(masks.mask_{{ loop.index0 }}, 0) as mask_{{ loop.index0 }}
{%- endfor %}
{%- endif %}
{%- for gate in gates %},
        case when {{ gate.when }} then {{ gate.matches }} else false end as gate_{{ loop.index0 }}
{%- endfor %}
    from turns
{%- if words %}
    left join masks on masks.turn_id = turns.turn_id
{%- endif %}
),

-- materialized: it is read twice, and is numbers alone
hits as materialized (
    select
        turn_id,
        []::integer[]
{%- for group in groups %}
        || case when {{ group.when }} then list_filter([
{%- for number, condition, expression in group.rules %}
            case when {{ condition }} then case when {{ expression }} then {{ number }} end end{{ "," if not loop.last }}
{%- endfor %}
        ], lambda number: number is not null) else [] end
{%- endfor %} as numbers
    from gated
),

ranked as (
    select
        hits.turn_id,
        turns.evidence_text,
        list_min(hits.numbers) as strongest
    from turns
    inner join hits on hits.turn_id = turns.turn_id and len(hits.numbers) > 0
),

-- most turns are one sentence; the others are taken apart where detection reads (see normalize_words), with the
-- whole at the end, for rules that speak of two sentences
sentences as (
    select
        turn_id,
        strongest,
        case
            when length(evidence_text) <= 300 and not regexp_matches(trim(evidence_text), {{ several }}) then []
            else regexp_extract_all(left(evidence_text, 600), {{ sentence }})
                || case when length(evidence_text) > 600
                    then regexp_extract_all(right(evidence_text, 250), {{ sentence }}) else [] end
        end || [evidence_text] as pieces
    from ranked
),

pieces as (
    select
        turn_id,
        strongest,
        len(pieces) > 1 and strongest in ({{ spoken }}) as is_choice,
        left(trim(unnest(pieces), chr(10) || chr(13) || chr(9) || ' '), 300) as said,
        generate_subscripts(pieces, 1) as place
    from sentences
),

folded as (
    select
        *,
        case when is_choice then fold_words(said) end as words
    from pieces
    where said <> ''
),

shown as (
    -- the first sentence that the strongest rule speaks of, else the first of all
    select
        turn_id,
        arg_min(said, place + case
            when case strongest
{%- for number, shows in evidence %}
                when {{ number }} then is_choice and {{ shows }}
{%- else %}
                when 0 then false
{%- endfor %}
                else false
            end then 0 else 1000000 end) as said
    from folded
    group by turn_id
),

final as (
    select
        hits.turn_id,
        list_sort(list_transform(hits.numbers, lambda number: ({{ ids }})[number])) as rules,
        case when len(hits.numbers) > 0 then coalesce(shown.said, '') end as evidence_raw
    from hits
    left join shown on shown.turn_id = hits.turn_id
)

select * from final
