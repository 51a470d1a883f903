-- One row per row of the part: the columns that the format declares, cast where the file has another type and
-- NULL where it has none, and the row's number from 1. The bounds on file_row_number skip other row groups.
create or replace temp view source as
select
    file_row_number + 1 as record,
    {columns}
from read_parquet(getvariable('source_path'), file_row_number = true)
where file_row_number >= {start}
    and file_row_number < {stop}
