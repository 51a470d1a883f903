-- One row per candidate of the whole run: kept or not, why not, and its split; in the order of the candidates
-- (parts in their order, then records), which joins and one thread keep.
--
-- Reads `picked`, `seeded_chats`. Variables: test_fraction, seed_test_fraction.
with final as (
    select
        p.* exclude (reason),
        p.reason,
        case when split_bucket(p.split_key) < case
            when s.split_key is null then getvariable('test_fraction')
            else greatest(getvariable('test_fraction'), getvariable('seed_test_fraction'))
        end then 'test' else 'train' end as split
    from picked as p
    left join seeded_chats as s on s.split_key = p.split_key
)

select *
from final
