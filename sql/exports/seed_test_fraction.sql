-- The share of chats that seed pairs are tested on: the smallest step from a tenth up at which at least a tenth of the
-- pairs is in test. With hundreds of pairs that is a tenth; with a few dozen a hash alone could leave none.
-- Reads `picked`.
with seeds as (
    select split_bucket(split_key) as bucket
    from picked
    where export = 'seed_pairs' and reason is null
),

steps as (
    select unnest([0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5]) as step
)

select coalesce(min(step), 0.1)::double
from steps
where (select count(*) filter (bucket < step) >= count(*) * 0.1 from seeds)
