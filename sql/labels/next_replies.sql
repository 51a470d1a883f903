-- One row per follow-up turn that a reply with text follows: how that reply opens. In a log it is known what the
-- assistant made of the turn: it apologises, or gives the same again with changes. The end of a chat has none.
with runs as (
    select
        record,
        messages,
        spoken,
        starts,
        user_first,
        range(case when user_first then 3 else 2 end, len(starts) + 1, 2) as follow_ups
    from chats
    where is_selected and has_follow_up
),

-- cut in the list and unnested afterwards, so that no message is copied once a turn
openings as (
    select
        record,
        user_first,
        unnest(follow_ups) as run,
        unnest(list_transform(follow_ups, lambda r: left(messages[spoken[starts[r + 1]]].content, 300))) as opening
    from runs
)

select
    record * 1000000 + (run + case when user_first then 1 else 0 end) // 2 as turn_id,
    opening
from openings
where has_text(opening)
