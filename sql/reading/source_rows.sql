-- One row per row of the Parquet files that share the part: the columns that the format declares, and the row's number in
-- the part. A template; dsat_miner/reading/staging.py fills in the columns. Reads the file in which those rows were put together. Variable: source_path.
create or replace temp view source as
select
    record,
    {columns}
from read_parquet(getvariable('source_path'))
