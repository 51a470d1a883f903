-- Rows of the files in the variable `searched` that still name a forgotten conversation in the column {column}.
select count(*) as n
from read_parquet(getvariable('searched'), union_by_name = true, hive_partitioning = false)
where {column} in (from given)
    or {column} in (select conversation_id from targets)
