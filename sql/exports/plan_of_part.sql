-- The planned rows of one part.
select *
from read_parquet(getvariable('plan_file'))
where part = getvariable('part')
