-- One row per candidate whose prompt is nearly that of an earlier row of the same export (dsat_miner/embed/near.py).
select
    part,
    export,
    record,
    message_index,
    pair_rank,
    sibling_number
from read_parquet(getvariable('near_file'))
