-- One row per file of turns/ from which examples are drawn first: by md5 of the name, so many that they have 50,000 turns.
--
-- Reading texts is what a report of a large log would take its time for; the files are parts of equal weight, so these
-- speak for all. Variables: run_turns_files.
with files as (
    select file_name, parse_filename(file_name) as turn_file, num_rows
    from parquet_file_metadata(getvariable('run_turns_files'))
),

running as (
    select
        *,
        sum(num_rows) over (order by md5(turn_file), turn_file rows unbounded preceding) - num_rows as before
    from files
)

select file_name, turn_file
from running
where before < 50000
order by turn_file
