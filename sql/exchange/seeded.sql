-- One row per part and key, of one bucket of keys, that a seed pair anywhere in the run has too; sorted by part.
-- Reads `split_keys` of all parts, `kept_seeds`. Variable: bucket.
select
    k.part,
    k.split_key
from split_keys as k
semi join (select split_key from kept_seeds where bucket = getvariable('bucket')) as s on s.split_key = k.split_key
where k.bucket = getvariable('bucket')
order by k.part, k.split_key
