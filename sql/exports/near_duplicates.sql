-- One row per candidate whose prompt is nearly that of an earlier row of the same export (dsat_miner/embed/near.py).
select
    part,
    place,
    record
from read_parquet(getvariable('near_file'))
