-- The first record that stands several times among rows, or NULL where one has none; no row where all is well.
--
-- A template; dsat_miner/reading/staging.py fills in the table.
select record
from {rows}
group by record
having count(*) > 1 or record is null
order by record
limit 1
