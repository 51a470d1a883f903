-- One row a follow-up turn: the rules that hit, and the sentence that shows it best.
--
-- A template that `dsat_miner/detection/signals.py` fills in with what the rules speak of that are the strongest of some turn: the
-- patterns of the others would be planned for nothing. Reads `hits` and `turns`.
--
--   turn_id       as in turns
--   rules         ids of the rules that hit, sorted; empty where none did
--   evidence_raw  first sentence of the turn (redacted where it was) that the strongest rule speaks of, at most 300 characters, an
--                 exact part of it; NULL where no rule hit
--   complains     a rule of dissatisfaction is among those that hit
with ranked as (
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
        shown.said as evidence_raw,
{%- if first_sat %}
        coalesce(list_min(hits.numbers) < {{ first_sat }}, false) as complains
{%- else %}
        len(hits.numbers) > 0 as complains
{%- endif %}
    from hits
    left join shown on shown.turn_id = hits.turn_id
)

select * from final
