-- One row per seed pair that is written: `seeds` of all buckets but for those beyond the limit of their kind. `reason` as
-- in exports/picked.sql, which exports/seed_test_fraction.sql reads in the same way.
-- Reads `seeds`, `cutoffs`.
select
    s.export,
    s.split_key,
    s.bucket,
    null::varchar as reason
from seeds as s
left join cutoffs as x
    on x.export = s.export and x.kind = s.kind and x.completion_label is not distinct from s.completion_label
where
    x.export is null
    or (s.part, s.place) < (x.part, x.place)
