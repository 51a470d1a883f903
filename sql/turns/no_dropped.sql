-- The columns of dropped.sql, no rows.
select
    null::varchar as conversation_id,
    null::bigint as message_index,
    null::varchar as stage,
    null::varchar as export,
    null::varchar as reason,
    null::varchar as pair_source,
    null::bigint as record,
    null::varchar as source_file,
    null::bigint as part_record
where false
