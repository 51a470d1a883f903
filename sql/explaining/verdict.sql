-- What a run would make of the last turn of the one chat on this connection: its score, label and kinds.
select
    p_dsat,
    p_sat,
    label,
    kinds,
    ur,
    language
from stored_turns
order by turn_number desc
limit 1
