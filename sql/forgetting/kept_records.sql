-- The rows of one working file of a part that stay: those of records that are not gone.
select *
from file
where record not in (select record from gone)
