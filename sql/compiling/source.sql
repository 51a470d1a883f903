-- One row per row of the Parquet file in the variable `input`: the columns that the format declares, NULL where the
-- file has none, and the row's number from 1. (`dsat-miner mine` fits other types too, and reads JSON.)
create or replace temp view source as
with declared as (
    select
        {declared}
    where false
),

found as (
    select * from declared
    union all by name
    select * from read_parquet(getvariable('input'), file_row_number = true)
)

select
    file_row_number + 1 as record,
    {columns}
from found
