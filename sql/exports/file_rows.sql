-- Rows of each file, from its footer.
select file_name, num_rows
from parquet_file_metadata(getvariable('files'))
