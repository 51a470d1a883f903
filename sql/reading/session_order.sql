-- One row per span of a file, sessions in the order in which they first appear and the spans of each in the order of
-- time: where its text lies in the spool, and how much of it is the session's name. Reads no text, so that it sorts in
-- little memory.
with opened as (
    select
        *,
        min(number) over (partition by session_md5) as opens_at
    from read_parquet(getvariable('index_files'))
)

select
    opens_at,
    begin,
    head,
    size
from opened
order by opens_at, moment nulls last, number
