-- One row per row of a Parquet file that a group of rows may start at: where the column of positions in a
-- chat, whose quoted name is put in, is 0. Variable: log_path.
select file_row_number
from read_parquet(getvariable('log_path'), file_row_number = true)
where try_cast({column} as bigint) = 0
order by file_row_number
