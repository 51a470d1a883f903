-- One row per user turn: its language. Turns that are plain English at first sight are the most; the others are looked
-- at together, since the closer look has a price per chunk of rows.
with looked_at as (
    -- of a column, not of an expression, which would be planned again at each of its many places
    select
        record,
        run,
        lang_of(opening) as language
    from user_turns
    where plain_language is null
)

select
    u.record,
    u.run,
    coalesce(u.plain_language, l.language, 'und') as language,
    length(u.words) as weight
from user_turns as u
left join looked_at as l on l.record = u.record and l.run = u.run
