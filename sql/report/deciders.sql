-- One row per label and who decided it: turns, and in how many of them a rule hit.
select
    decided_by,
    label,
    count(*) as turns,
    count(*) filter (where len(rules) > 0) as with_signals
from run_turns
group by decided_by, label
order by decided_by, label
