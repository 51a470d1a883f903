-- Every row of a part of a damaged Parquet file as an unreadable record. Variables: start, stop, damaged.
insert into checked
select
    range + 1 as record,
    null as raw,
    getvariable('damaged') as reason
from range(getvariable('start'), getvariable('stop'))
