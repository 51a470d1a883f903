-- Candidates of the whole run by export, split and reason (NULL = written).
select export, split, reason, count(*) as n
from read_parquet(getvariable('plan_file'))
group by export, split, reason
order by export, split, reason
