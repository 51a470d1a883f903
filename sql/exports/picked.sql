-- One row per candidate of the whole run with the reason that leaves it out, or NULL. No text: this is the only step
-- that sees all parts at once.
--
-- Reads `candidates` (all parts) and `near_duplicates`. Order of ingestion decides who was first, so that a new input changes no row that
-- stands. Variables: max_rows_per_chat, limit_per_kind (NULL = no limit).
with narrow as (
    -- what the choice looks at and no more: windows hold all rows of a run at once
    select
        part, place, export, record, chat_id, p_label, completion_label, reason,
        md5_number(prompt_md5) as prompt,
        coalesce(kinds[1], '') as kind
    from candidates
),

fit as (
    select
        *,
        row_number() over (partition by export, prompt order by part, place) as prompt_copy
    from narrow
    where reason is null
),

unlike as (
    -- one row of each prompt, without those whose prompt is nearly that of an earlier row
    select f.*
    from fit as f
    anti join near_duplicates as n on n.part = f.part and n.place = f.place
    where f.prompt_copy = 1
),

first_of_prompt as (
    -- a chat's best rows: its first conversation first, inside a conversation the surest label first
    select
        *,
        row_number() over (partition by export, chat_id order by part, record, p_label desc, place) as place_in_chat
    from unlike
),

within_chat_cap as (
    select
        *,
        row_number() over (partition by export, kind, completion_label order by part, place) as place_in_kind
    from first_of_prompt
    where place_in_chat <= getvariable('max_rows_per_chat')
),

reasons as (
    select part, place, 'duplicate_prompt' as reason
    from fit
    where prompt_copy > 1
    union all
    select part, place, 'near_duplicate_prompt'
    from near_duplicates
    union all
    select part, place, 'max_rows_per_chat'
    from first_of_prompt
    where place_in_chat > getvariable('max_rows_per_chat')
    union all
    select part, place, 'limit_per_kind'
    from within_chat_cap
    where place_in_kind > getvariable('limit_per_kind')
)

select
    c.* exclude (reason),
    coalesce(c.reason, r.reason) as reason
from candidates as c
left join reasons as r on r.part = c.part and r.place = c.place
