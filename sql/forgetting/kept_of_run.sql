-- The rows of one file over all parts that stay.
select *
from file
where (part, record) not in (select (part, record) from targets)
