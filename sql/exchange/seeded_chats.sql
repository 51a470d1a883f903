-- The keys of one part that are held out at the seed pairs' share, whichever bucket found them.
-- Reads `seeded`. Variable: part.
select split_key
from seeded
where part = getvariable('part')
