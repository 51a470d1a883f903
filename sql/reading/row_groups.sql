-- One row per row group of a Parquet file, in order: its number of rows, and the bytes of the columns that are read.
-- Variables: log_path, log_columns (lower-case names).
select
    any_value(row_group_num_rows) as n_rows,
    sum(total_uncompressed_size) filter (
        where list_contains(getvariable('log_columns'), lower(split_part(path_in_schema, ', ', 1)))
    ) as n_bytes
from parquet_metadata(getvariable('log_path'))
group by row_group_id
order by row_group_id
