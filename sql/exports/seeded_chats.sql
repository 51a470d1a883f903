-- Keys with a seed pair: held out as a whole at the seed pairs' larger share, so that no chat is in both splits.
-- Reads `picked`.
select distinct split_key
from picked
where export = 'seed_pairs' and reason is null
