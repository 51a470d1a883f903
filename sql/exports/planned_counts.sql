-- Rows to write by export and split.
select export, split, count(*) as n
from plan
where reason is null
group by export, split
