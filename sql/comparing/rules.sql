-- Rules on the turns whose label flipped: on how many they hit in either run, in the first alone, in the second alone.
with hits as (
    select
        unnest(list_distinct(list_concat(rules_before, rules_after))) as rule,
        lost,
        gained
    from changed
    where change = 'label'
)

select
    rule,
    count(*) as flipped,
    count(*) filter (where list_contains(lost, rule)) as lost,
    count(*) filter (where list_contains(gained, rule)) as gained
from hits
group by rule
order by flipped desc, rule
