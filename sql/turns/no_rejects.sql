-- The columns of rejects.sql, no rows.
select
    null::varchar as source_file,
    null::bigint as record,
    null::varchar as reason,
    null::varchar as raw,
    null::bigint as part_record
where false
