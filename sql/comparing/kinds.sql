-- Kinds on the turns whose label flipped: on how many they stood in the first run, and in the second.
with kinds as (
    select
        unnest(list_distinct(list_concat(kinds_before, kinds_after))) as kind,
        kinds_before,
        kinds_after
    from changed
    where change = 'label'
)

select
    kind,
    count(*) filter (where list_contains(kinds_before, kind)) as before,
    count(*) filter (where list_contains(kinds_after, kind)) as after
from kinds
group by kind
order by greatest(before, after) desc, kind
