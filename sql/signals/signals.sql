-- One row a follow-up turn: the rules that hit, and the sentence that shows it best.
--
-- A template, filled in by `dsat_miner/gates.py` from the rule packs (`dsat-miner compile signals` prints the result).
-- Per group of rules one alternation over all its patterns decides who is worth a closer look (the gate); only there
-- are the rules tried one by one, and `case when` sees to that: `and` would not. Rules are numbered by strength, so
-- that the least number is the one to show evidence for.
--
--   turn_id       as in turns
--   rules         ids of the rules that hit, sorted; empty where none did
--   evidence_raw  first sentence of evidence_text that the strongest rule speaks of, at most 300 characters, an
--                 exact part of evidence_text; NULL where no rule hit
with
gated as (
    select
        *
{%- for group in groups %},
        case when {{ group.when }} then {{ group.gate }} else false end as gate_{{ loop.index }}
{%- endfor %}
    from turns
),

hits as (
    select
        turn_id,
        evidence_text,
        []::integer[]
{%- for group in groups %}
        || case when gate_{{ loop.index }} then list_filter([
{%- for number, expression in group.flags %}
            case when {{ expression }} then {{ number }} end{{ "," if not loop.last }}
{%- endfor %}
        ], lambda number: number is not null) else [] end
{%- endfor %} as numbers
    from gated
),

sentences as (
    select
        turn_id,
        evidence_text,
        numbers,
        list_min(numbers) as strongest,
        case when len(numbers) > 0 then list_transform(
            list_filter(
                list_transform(
                    regexp_extract_all(left(evidence_text, 2000), {{ sentence }})
                    || case when length(evidence_text) > 2000
                        then regexp_extract_all(right(evidence_text, 400), {{ sentence }}) else [] end,
                    lambda s: trim(s, chr(10) || chr(13) || chr(9) || ' ')
                ),
                lambda s: s <> ''
            ),
            lambda s: {'said': left(s, 300), 'words': fold_words(left(s, 300))}
        ) else [] end as sentences
    from hits
),

final as (
    select
        turn_id,
        list_sort(list_transform(numbers, lambda number: ({{ ids }})[number])) as rules,
        case when strongest is not null then coalesce(
            case strongest
{%- for number, shows in evidence %}
                when {{ number }} then list_filter(sentences, lambda s: {{ shows }})[1].said
{%- endfor %}
            end,
            sentences[1].said,
            left(evidence_text, 300)
        ) end as evidence_raw
    from sentences
)

select * from final
