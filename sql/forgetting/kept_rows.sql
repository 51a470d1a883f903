-- The rows of one file of a table that stay: those of records of the part that are not gone.
select *
from file
where part_record not in (select record from gone)
