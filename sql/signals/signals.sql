-- One row a follow-up turn: the rules that hit, and the sentence that shows it best.
--
-- A template that `dsat_miner/signals.py` fills in from the rule packs (`dsat-miner compile signals` prints the result).
-- The gates (gates.sql) say what rules are worth a try on a turn. Each is tried where `case when` sees to it that nothing
-- is computed for the others (`and` would not). Rules are numbered by strength, so that the least number is the one to
-- show evidence for.
--
--   turn_id       as in turns
--   rules         ids of the rules that hit, sorted; empty where none did
--   evidence_raw  first sentence of the turn (redacted where it was) that the strongest rule speaks of, at most 300 characters, an
--                 exact part of it; NULL where no rule hit
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
),

-- materialized: it is read twice, and is numbers alone; numbers of sat rules are the highest
hits as materialized (
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
),

ranked as (
    select
        hits.turn_id,
        list_min(hits.numbers) as strongest,
        trim(coalesce(turns.redacted_text, turns.user_text), chr(10) || chr(13) || chr(9) || ' ') as said
    from turns
    inner join hits on hits.turn_id = turns.turn_id and len(hits.numbers) > 0
),

-- where detection reads (see normalize_words), with a mark after each sentence or line
marked as (
    select
        turn_id,
        strongest,
        left(said, 300) as opening,
        case when length(said) <= 300 and not regexp_matches(said, {{ sentence_end }}) then said
            else regexp_replace(left(said, 600), '(' || {{ sentence_end }} || ')', '\1' || chr(1), 'g')
                || case when length(said) > 600
                    then chr(1) || regexp_replace(right(said, 250), '(' || {{ sentence_end }} || ')', '\1' || chr(1), 'g')
                    else '' end
        end as said
    from ranked
),

-- the sentences, and their words folded as in fold_words
pieces as (
    select
        turn_id,
        strongest,
        opening,
        unnest(string_split(said, chr(1))) as said,
        unnest(case when contains(said, chr(1))
            then string_split(regexp_replace(lower(nfc_normalize(said)), '[^\p{L}\p{N}\p{M}\x01]+', ' ', 'g'), chr(1))
            else [null] end) as words,
        generate_subscripts(string_split(said, chr(1)), 1) as place
    from marked
),

shown as (
    -- the first sentence that the strongest rule speaks of: any one where there is only one, or where it speaks of none
    select
        turn_id,
        coalesce(
            left(trim(arg_min(said, place) filter (where words is null or case strongest
{%- for number, shows in evidence %}
                when {{ number }} then {{ shows }}
{%- else %}
                when 0 then false
{%- endfor %}
                else words <> '  '
            end), chr(10) || chr(13) || chr(9) || ' '), 300),
            any_value(opening)
        ) as said
    from (select * replace (' ' || trim(words) || ' ' as words) from pieces)
    group by turn_id
),

final as (
    select
        hits.turn_id,
        list_sort(list_transform(
            hits.numbers, lambda number: string_split(getvariable('rule_ids'), ' ')[number]
        )) as rules,
        shown.said as evidence_raw
    from hits
    left join shown on shown.turn_id = hits.turn_id
)

select * from final
